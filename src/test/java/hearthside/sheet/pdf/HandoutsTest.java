package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.sheet.EveryHandout;
import hearthside.sheet.Handouts;
import hearthside.sheet.Handouts.Look;
import hearthside.sheet.Pack;
import hearthside.sheet.Samples;
import hearthside.workshop.Paper;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutsTest {
    private static final List<LocalDateTime> SEVEN = List.of(LocalDateTime.of(2026, 12, 3, 19, 0));

    private final Workshop workshop = Samples.workshop();
    private final Variant variant = workshop.variant("90").orElseThrow();
    private final Press press = new Press();

    @Test
    void theRunSheetHasClockTimes() throws Exception {
        String text = text(new Handouts(workshop, Look.printed(Paper.A4)).runSheet(variant, SEVEN));
        assertThat(text).containsSubsequence("19:00", "Opening", "19:10", "More than sex", "19:22", "Common barriers");
        assertThat(text).contains("Ask: Which barrier feels most familiar?", "Exercise: Two sentences, 4 min");
    }

    @Test
    void eachEveningsRunSheetCountsFromItsOwnStart() throws Exception {
        var shipped = EveryHandout.workshop();
        var starts = List.of(LocalDateTime.of(2026, 12, 3, 19, 0), LocalDateTime.of(2026, 12, 12, 10, 30));
        String text = text(new Handouts(shipped, Look.printed(Paper.A4))
                .runSheet(shipped.variant("evenings").orElseThrow(), starts));
        assertThat(text)
                .containsSubsequence(
                        "Evening 1, Thursday, December 3, 2026",
                        "19:00",
                        "Evening 2, Saturday, December 12, 2026",
                        "10:30");
        assertThat(text.substring(text.indexOf("Evening 2"))).doesNotContain("19:00");
    }

    @Test
    void aPageHoldsFourBallotsAndPassingIsOneOfTheOptions() throws Exception {
        Pack ballots = new Handouts(workshop, Look.printed(Paper.A4)).ballots(variant, 10);
        assertThat(Reader.pages(press.pdf(ballots))).isEqualTo(6); // two questions, ten people
        String text = text(ballots);
        assertThat(text.split("Which barrier feels most familiar", -1)).hasSize(3 * 4 + 1);
        assertThat(text).contains("I’d rather not say");
    }

    @Test
    void aBallotForWordsSaysHowManyAndHasItsPass() throws Exception {
        String text = text(new Handouts(Sample.WORKSHOP, Look.printed(Paper.A4)).ballots(Sample.SIXTY, 1));
        assertThat(text)
                .containsSubsequence("What do you take with you?", "80 characters at most", "I’d rather not say");
    }

    @ParameterizedTest
    @EnumSource
    void handoutsConform(Paper paper) throws Exception {
        Handouts handouts = new Handouts(workshop, Look.printed(paper));
        assertThat(Judge.failures(keep(handouts.runSheet(variant, List.of())))).isEmpty();
        assertThat(Judge.failures(keep(handouts.ballots(variant, 3)))).isEmpty();
        assertThat(Judge.failures(
                        press.pdf(new Handouts(Sample.WORKSHOP, Look.printed(paper)).ballots(Sample.SIXTY, 3))))
                .isEmpty();
        assertThat(Judge.failures(keep(handouts.agreements(Optional.of("http://192.168.1.20:8080/r/KM4PTR")))))
                .isEmpty();
        assertThat(Judge.failures(keep(handouts.distressCard(Samples.SUPPORT)))).isEmpty();
    }

    private String text(Pack pack) throws Exception {
        return Reader.text(press.pdf(pack));
    }

    private byte[] keep(Pack pack) throws Exception {
        byte[] pdf = press.pdf(pack);
        Path folder = Files.createDirectories(Path.of("target/paper"));
        Files.write(folder.resolve(pack.name() + "-" + pack.paper() + ".pdf"), pdf);
        return pdf;
    }
}
