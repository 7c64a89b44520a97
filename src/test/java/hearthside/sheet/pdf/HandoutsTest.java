package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.content.Library;
import hearthside.sheet.EveryHandout;
import hearthside.sheet.Handouts;
import hearthside.sheet.Handouts.Look;
import hearthside.sheet.Pack;
import hearthside.sheet.Profile;
import hearthside.sheet.Samples;
import hearthside.workshop.Paper;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    @Test
    void aPageHoldsFourSupportCardsAndEachSaysWhereItsNumbersHoldAndHowOldTheyAre() throws Exception {
        Pack cards = new Handouts(workshop, Look.printed(Paper.A4)).supportCards(support("ca-on"), 5);
        assertThat(Reader.pages(press.pdf(cards))).isEqualTo(2);
        String text = text(cards);
        for (var said :
                List.of("Numbers and places", "1-866-863-0511", "For women, anywhere in Ontario", "Checked on Friday,"))
            assertThat(text.split(said, -1)).as(said).hasSize(2 * 4 + 1);
    }

    /** However long a list is and however large the print: every number is there, and nothing falls off the page. */
    @ParameterizedTest
    @EnumSource
    void noNumberIsMissingFromACard(Paper paper) throws Exception {
        var many = IntStream.range(100, 120)
                .mapToObj(line -> new Support.Entry("Line " + line, "For everyone. ".repeat(9), "1-" + line, "tel:1"))
                .toList();
        var home = support("uk");
        var longest = new Support("long", home.title(), home.region(), "en", home.checked(), many);
        for (Support some : List.of(home, support("ca-qc"), support("ca-on-fr"), longest))
            for (boolean large : List.of(false, true)) {
                byte[] pdf = press.pdf(new Handouts(workshop, new Look(paper, large, false)).supportCards(some, 1));
                assertThat(Reader.pages(pdf)).isEqualTo(1);
                assertThat(Reader.inside(pdf))
                        .as(some.id())
                        .contains(
                                some.entries().stream().map(Support.Entry::show).toList());
            }
    }

    @Test
    void supportCardsConformToTheNewerStandardsToo() throws Exception {
        Pack cards = new Handouts(workshop, Look.printed(Paper.A4)).supportCards(support("ca-on"), 4);
        assertThat(Judge.failures(new Press(Profile.UA2).pdf(cards), Profile.UA2))
                .isEmpty();
    }

    private static Support support(String id) {
        return Library.read(Path.of("workshop-content"), LocalDate.of(2026, 11, 24)).supports().stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow();
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
        assertThat(Judge.failures(keep(handouts.supportCards(support("ca-on"), 4))))
                .isEmpty();
        assertThat(Judge.failures(press.pdf(new Handouts(Samples.workshop("fr"), Look.printed(paper))
                        .supportCards(support("ca-on-fr"), 4))))
                .isEmpty();
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
