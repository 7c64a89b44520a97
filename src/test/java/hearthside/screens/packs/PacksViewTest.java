package hearthside.screens.packs;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.room.Command;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Evenings as they are printed. */
class PacksViewTest {
    private final PrintRoom house = new PrintRoom();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void couplesStandThereWithWhatTheyHaveChosen() {
        house.couple(Optional.of("ten-minutes"));
        house.couple(Optional.empty());
        house.chooses(house.room().beginCouple().orElseThrow(), "walk");
        house.room().beginCouple();
        var page = house.open();
        assertThat(page.text())
                .containsSubsequence(
                        "Linden", "Two phones. Plan chosen.",
                        "Maple", "Two phones. Plan still open.",
                        "Birch", "One phone so far. Plan chosen.")
                .doesNotContain("Willow");
    }

    @Test
    void aCoupleThatChoosesOnItsPhonesChangesThePage() {
        var couple = house.couple(Optional.empty());
        var page = house.open();
        assertThat(page.text()).contains("Plan still open");
        house.chooses(couple, "walk");
        assertThat(page.text()).contains("Plan chosen").doesNotContain("Plan still open");
    }

    @Test
    void withoutCouplesThereIsNothingToPrintYetButABlankPack() {
        var page = house.open();
        assertThat(page.text()).contains("There is no pack to print yet", "No couple has paired yet");
        page.press("packs-all");
        assertThat(page.shows("packs-cancel")).isFalse();
        assertThat(page.pdf("packs-blank")).isNotEmpty();
    }

    @Test
    void couplesOnPaperAreCountedHereToo() {
        house.couple(Optional.empty());
        var page = house.open();
        page.type("packs-on-paper", 4);
        assertThat(house.room().state().paperCouples()).isEqualTo(4);
        assertThat(page.text()).contains("5 packs: 1 with phones, 4 on paper.");
    }

    @Test
    void anEmptyFieldForCouplesOnPaperChangesNothing() {
        house.room().tell(new Command.PaperCouples(3));
        var page = house.open();
        page.clear("packs-on-paper");
        assertThat(house.room().state().paperCouples()).isEqualTo(3);
        assertThat(page.number("packs-on-paper")).isEqualTo(3);
    }

    @Test
    void oneFileHoldsEveryCouplesPackEachFromAnOddPage() throws IOException {
        house.couple(Optional.of("ten-minutes"));
        house.couple(Optional.empty());
        house.couple(Optional.of("walk"));
        house.room().tell(new Command.PaperCouples(1));
        var page = house.open();
        page.press("packs-all");
        assertThat(page.text()).contains("The packs are being made.", "0 of 4");
        page.browserAsksForIt();
        assertThat(page.text()).contains("Your 4 packs are ready.", "Save packs.pdf");
        var pages = page.saved();
        for (var alias : List.of("Linden", "Maple", "Birch")) {
            var cover = IntStream.range(0, pages.size())
                    .filter(at -> pages.get(at).contains(alias))
                    .findFirst();
            assertThat(cover).as(alias).isPresent();
            assertThat(cover.getAsInt() % 2)
                    .as(alias + " on the right-hand page")
                    .isZero();
        }
    }

    @Test
    void aZipHoldsAFileForEachCouple() throws IOException {
        house.couple(Optional.empty());
        house.couple(Optional.empty());
        var page = house.open();
        page.press("packs-zip");
        page.browserAsksForIt();
        assertThat(page.savedNames()).containsExactly("01-linden.pdf", "02-maple.pdf");
    }

    @Test
    void aCancelledJobSaysSoAndLeavesNothing() {
        house.couple(Optional.empty());
        var page = house.open();
        page.press("packs-all");
        page.press("packs-cancel");
        page.browserAsksForIt();
        assertThat(page.text()).contains("Cancelled. Nothing of it was kept.").doesNotContain("Save packs.pdf");
        page.press("packs-all");
        assertThat(page.text()).as("and can be asked for again").contains("The packs are being made.");
    }

    @Test
    void aJobThatFailsSaysSoInPlainWords() {
        house.couple(Optional.empty());
        house.printerBreaks();
        var page = house.open();
        page.press("packs-all");
        page.browserAsksForIt();
        assertThat(page.text())
                .contains("could not be made, and nothing of them was kept")
                .doesNotContain("Save packs.pdf");
    }

    @Test
    void everySheetIsTickedAndOnlyTickedOnesArePrinted() throws IOException {
        house.couple(Optional.empty());
        var page = house.open();
        assertThat(page.ticked()).containsExactly("Cover", "The reading", "Support");
        page.tick(Set.of("Support"));
        page.press("packs-all");
        page.browserAsksForIt();
        assertThat(String.join("", page.saved())).contains("9-8-8").doesNotContain("more company than you might think");
    }

    @Test
    void aFinishedFileGoesWhenThePacksAreToLookOtherwise() {
        house.couple(Optional.empty());
        var page = house.open();
        page.press("packs-all");
        page.browserAsksForIt();
        assertThat(page.shows("packs-save")).isTrue();
        page.tick(Set.of("Support"));
        assertThat(page.shows("packs-save")).isFalse();
    }

    @Test
    void withNoSheetTickedNothingIsPrinted() {
        house.couple(Optional.empty());
        var page = house.open();
        page.tick(Set.of());
        page.press("packs-all");
        assertThat(page.shows("packs-cancel")).isFalse();
        assertThat(page.wrongAboutSheets()).isEqualTo("Tick at least one sheet.");
    }

    @Test
    void whatLiesReadyBeforeTheEveningIsPrintedFromHere() {
        var page = house.open();
        assertThat(page.pdf("packs-run")).anyMatch(text -> text.contains("19:00"));
        assertThat(page.pdf("packs-agreements")).anyMatch(text -> text.contains("You may always pass"));
        assertThat(page.pdf("packs-card")).anyMatch(text -> text.contains("9-8-8"));
    }

    @Test
    void ballotsAreForTwelvePeopleOrTwiceTheCouplesOrAsManyAsAsked() {
        var page = house.open();
        assertThat(page.number("packs-people")).isEqualTo(12);
        house.room().tell(new Command.PaperCouples(10));
        assertThat(page.number("packs-people")).isEqualTo(20);
        page.type("packs-people", 4);
        house.room().tell(new Command.PaperCouples(11));
        assertThat(page.number("packs-people")).isEqualTo(4);
        assertThat(page.pdf("packs-ballots")).hasSize(5).anyMatch(text -> text.contains("Which barrier"));
    }

    @Test
    void anEndedRoomSaysThatCouplesAreErasedAndOffersABlankPackOnly() {
        house.couple(Optional.of("walk"));
        var page = house.open();
        page.press("packs-all");
        house.room().tell(new Command.End());
        assertThat(page.text())
                .contains("its couples and plans are erased", "Blank pack")
                .doesNotContain("Linden", "Print all couples", "Before the evening", "being made");
        assertThat(page.pdf("packs-blank")).isNotEmpty();
    }

    @Test
    void somebodyElsesRoomIsNoPageAtAll() {
        var page = house.openSomebodyElses();
        assertThat(page.text()).doesNotContain("Print all couples").contains("All rooms");
    }

    @Test
    void itSpeaksFrench() {
        house.couple(Optional.empty());
        assertThat(house.openInFrench().text()).contains("Carnets pour", "Deux téléphones. Plan encore ouvert.");
    }
}
