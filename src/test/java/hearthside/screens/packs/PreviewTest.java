package hearthside.screens.packs;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.room.Command;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages as they are looked at before they are printed. */
class PreviewTest {
    private final PrintRoom house = new PrintRoom();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theBlankPackIsShownPageByPageAndNeitherEndIsPassed() throws IOException {
        var page = house.open();
        assertThat(page.text()).contains("Preview: Blank pack", "The pages are being drawn.");
        page.browserAsksForPages();
        assertThat(page.text()).contains("Page 1 of 3");
        assertThat(page.alt()).isEqualTo("Blank pack, page 1 of 3");
        assertThat(page.page().getWidth()).isEqualTo(900);
        assertThat(page.usable("packs-previous")).isFalse();
        for (var press = 0; press < 5; press++) page.press("packs-next");
        assertThat(page.alt()).isEqualTo("Blank pack, page 3 of 3");
        assertThat(page.usable("packs-next")).isFalse();
        page.press("packs-previous");
        assertThat(page.alt()).isEqualTo("Blank pack, page 2 of 3");
    }

    @Test
    void anotherPageIsAnotherPicture() throws IOException {
        var page = house.open();
        page.browserAsksForPages();
        var cover = page.page();
        page.press("packs-next");
        var next = page.page();
        assertThat(cover.getRGB(0, 0, 900, 400, null, 0, 900)).isNotEqualTo(next.getRGB(0, 0, 900, 400, null, 0, 900));
    }

    @Test
    void eachHandoutCanBeLookedAt() {
        var page = house.open();
        page.press("packs-look-guide");
        assertThat(page.text()).contains("Preview: Facilitator’s guide");
        page.browserAsksForPages();
        assertThat(page.alt()).startsWith("Facilitator’s guide, page 1 of ");
        page.press("packs-look-certificate");
        page.browserAsksForPages();
        assertThat(page.alt()).isEqualTo("Certificate, page 1 of 1");
        page.press("packs-look-blank");
        assertThat(page.text()).contains("Preview: Blank pack");
    }

    @Test
    void otherOptionsMakeOtherPages() {
        var page = house.open();
        page.browserAsksForPages();
        page.tick(Set.of("Support"));
        assertThat(page.text()).contains("The pages are being drawn.");
        page.browserAsksForPages();
        assertThat(page.text()).contains("Page 1 of 1");
    }

    @Test
    void withNoSheetTickedNothingIsShown() {
        var page = house.open();
        page.browserAsksForPages();
        page.tick(Set.of());
        page.browserAsksForPages();
        assertThat(page.text()).contains("There is nothing to show: no sheet is ticked.");
        assertThat(page.shows("packs-picture")).isFalse();
    }

    @Test
    void pagesThatCannotBeDrawnSaySo() {
        house.printerBreaks();
        var page = house.open();
        page.browserAsksForPages();
        assertThat(page.text()).contains("The pages could not be drawn.");
    }

    @Test
    void handoutsFollowTheOptionsToo() {
        var page = house.open();
        page.press("packs-look-sign-in");
        page.browserAsksForPages();
        assertThat(page.alt()).isEqualTo("Sign-in sheet, page 1 of 1");
        page.large();
        page.browserAsksForPages();
        assertThat(page.alt()).isEqualTo("Sign-in sheet, page 1 of 2");
    }

    @Test
    void anEndedRoomOffersItsSummaryAsPagesAndAsATable() {
        var page = house.open();
        assertThat(page.text()).doesNotContain("Room summary");
        house.room().tell(new Command.Next(0));
        house.room().tell(new Command.End());
        assertThat(page.text()).containsSubsequence("After the evening", "Room summary");
        assertThat(page.pdf("packs-summary")).anyMatch(text -> text.contains("Planned: 19:00, 10 min"));
        assertThat(page.table()).contains("Welcome,2026-12-03T19:00,10,2026-12-03T19:00");
        page.press("packs-look-summary");
        page.browserAsksForPages();
        assertThat(page.alt()).isEqualTo("Room summary, page 1 of 1");
    }

    @Test
    void aFrenchPagePreviewsInFrench() {
        var page = house.openInFrench();
        page.browserAsksForPages();
        assertThat(page.text()).contains("Aperçu\u00a0: Carnet vierge", "Page 1 sur 3", "Page suivante");
    }
}
