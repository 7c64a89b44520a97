package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.content.Library;
import hearthside.sheet.Handouts;
import hearthside.sheet.Handouts.Look;
import hearthside.sheet.Pack;
import hearthside.sheet.Samples;
import hearthside.workshop.Paper;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutsTest {
    private final Workshop workshop = Samples.workshop();
    private final Variant variant = workshop.variant("90").orElseThrow();
    private final Press press = new Press();

    @Test
    void theRunSheetHasClockTimes() throws Exception {
        String text = text(
                new Handouts(workshop, Look.printed(Paper.A4)).runSheet(variant, Optional.of(LocalTime.of(19, 0))));
        assertThat(text).containsSubsequence("19:00", "Opening", "19:10", "More than sex", "19:22", "Common barriers");
        assertThat(text).contains("Ask: Which barrier feels most familiar?", "Exercise: Two sentences, 4 min");
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

    /** Safety rule 12. */
    @Test
    void theDistressCardSaysWhereItsNumbersHoldAndWhenTheyWereChecked() throws Exception {
        Handouts handouts = new Handouts(workshop, Look.printed(Paper.A4));
        assertThat(text(handouts.distressCard(Samples.SUPPORT)))
                .containsSubsequence("After tonight", "9-8-8", "Ontario. Checked on Friday, November 20, 2026.");
    }

    /** It is held up in one hand. */
    @ParameterizedTest
    @EnumSource
    void theDistressCardOfEveryRegionIsOnePage(Paper paper) throws Exception {
        Handouts handouts = new Handouts(workshop, Look.printed(paper));
        for (Support support : Library.read(Path.of("workshop-content"), LocalDate.of(2026, 11, 24))
                .supports())
            assertThat(Reader.pages(press.pdf(handouts.distressCard(support))))
                    .as(support.id())
                    .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void handoutsConform(Paper paper) throws Exception {
        Handouts handouts = new Handouts(workshop, Look.printed(paper));
        assertThat(Judge.failures(keep(handouts.runSheet(variant, Optional.empty()))))
                .isEmpty();
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
