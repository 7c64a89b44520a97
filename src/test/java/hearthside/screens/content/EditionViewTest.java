package hearthside.screens.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import hearthside.MemoryJournal;
import hearthside.room.Rooms;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditionViewTest extends AuthorTest {
    @Autowired
    Rooms rooms;

    @Autowired
    MemoryJournal journal;

    private void open() {
        open("en", "");
    }

    private void open(String language, String query) {
        UI.getCurrent().navigate("content/sample/" + language, QueryParameters.fromString(query));
    }

    private void next(int times) {
        for (int i = 0; i < times; i++) press("Next step");
    }

    private String screen() {
        return everything()
                .filter(element -> !element.isTextNode())
                .map(element -> element.getAttribute("data-state"))
                .filter(state -> state != null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sectionsStandInOrderWithTheirMinutesByVariant() {
        open();
        assertThat(text(all(find(NativeTable.class).single().getElement())).lines())
                .containsSubsequence("Section", "30", "evenings", "Listening: two sentences", "17")
                .containsSubsequence("Minutes in all", "30", "28");
    }

    @Test
    void everyStepOfEveryVariantHasAScreenAndAPhone() {
        open("en", "variant=evenings");
        var seen = new ArrayList<String>();
        for (String where = ""; !where.equals(text("preview-where")); ) {
            where = text("preview-where");
            seen.add(screen());
            assertThat(text("preview-phone").lines().count()).as(where).isGreaterThan(1);
            next(1);
        }
        assertThat(seen).startsWith("lobby", "stones").contains("reflection", "asking", "closed", "turn", "plan");
        assertThat(text("preview-where")).startsWith("Step " + seen.size() + " of " + seen.size());
    }

    @Test
    void thePhoneHasTheReadingThePromptAndEveryAnswerWithThePass() {
        open();
        assertThat(text("preview-phone")).contains("You’re in.", "You may pass.", "Always, and nobody asks why.");
        next(1);
        assertThat(text("preview-phone")).doesNotContain("You’re in.");
        next(1);
        assertThat(screen()).isEqualTo("reflection");
        assertThat(text("preview-phone")).contains("One hope I bring tonight is…", "Would you like to share it");
        next(1);
        assertThat(screen()).isEqualTo("asking");
        assertThat(text("preview-phone").lines())
                .containsSubsequence("easy", "a rush", "we nearly stayed at home", "I'd rather not say");
        next(2);
        assertThat(screen()).isEqualTo("picture");
        assertThat(page()).contains("The picture is invented: every answer alike.");
    }

    @Test
    void theWalkEndsAtBothEndsAndTheButtonsStay() {
        open();
        press("Previous step");
        assertThat(text("preview-where")).isEqualTo("Step 1 of " + steps() + ": People arrive");
        assertThat(named("preview-back").getAttribute("aria-disabled")).isEqualTo("true");
        next(steps() + 3);
        assertThat(text("preview-where")).startsWith("Step " + steps() + " of");
        assertThat(named("preview-next").getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(named("preview-next").isEnabled()).isTrue();
    }

    private int steps() {
        return Integer.parseInt(text("preview-where").replaceAll(".* of (\\d+):.*", "$1"));
    }

    @Test
    void aSectionIsJumpedToAndShowsItsSheetsWithTheirFields() {
        open();
        press("Listening: two sentences");
        assertThat(text("preview-where")).endsWith("Listening: two sentences");
        assertThat(text("preview-sheets")).contains("PDF, A4", "PDF, Letter", "lines)");
    }

    @Test
    void aSheetIsFetchedAsPdf() {
        open();
        assertThat(text("preview-sheets")).contains("Cover, PDF, A4", "The reading, PDF, Letter");
        assertThat(new String(fetched("Cover, PDF, A4"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void anAddressComesBackToItsStepAndANonsensicalOneToTheStart() {
        open("en", "variant=evenings&step=3");
        assertThat(text("preview-where")).startsWith("Step 4 of");
        assertThat(find(RadioButtonGroup.class).single().getValue()).hasToString(variant("evenings"));
        open("en", "variant=7&step=-3");
        assertThat(text("preview-where")).startsWith("Step 1 of");
        open("en", "step=9999");
        assertThat(named("preview-next").getAttribute("aria-disabled")).isEqualTo("true");
    }

    private String variant(String id) {
        return studio.desk()
                .workshop("sample", "en")
                .flatMap(workshop -> workshop.variant(id))
                .orElseThrow()
                .toString();
    }

    @Test
    void theLastGoodVersionIsPreviewedWhileAnEditIsBroken() {
        open();
        edit("sample/workshop.txt", "Title: A small evening", "Titel: A small evening");
        open("en", "step=0");
        assertThat(page()).contains("A small evening");
    }

    @Test
    void anAddressWithoutAWorkshopSaysSo() {
        UI.getCurrent().navigate("content/other/en");
        assertThat(page()).contains("There is no such workshop", "All content");
    }

    @Test
    void whatAnAuthorWritesIsTextAndNeverMarkup() {
        edit("sample/en/00-welcome.md", "easy", "<img src=x onerror=alert(1)>");
        open("en", "step=3");
        assertThat(text("preview-phone")).contains("<img src=x onerror=alert(1)>");
        assertThat(everything().filter(element -> !element.isTextNode()))
                .noneMatch(element -> element.getTag().equals("img"));
    }

    @Test
    void headingsComeInOrderAndNoneIsLeftOut() {
        open();
        press("Listening: two sentences");
        var levels = everything()
                .filter(element -> !hidden(element))
                .filter(element -> !element.isTextNode() && element.getTag().matches("h[1-6]"))
                .map(element -> Integer.parseInt(element.getTag().substring(1)))
                .toList();
        assertThat(levels).startsWith(1, 2).contains(3, 4);
        for (int i = 1; i < levels.size(); i++)
            assertThat(levels.get(i)).as("%s at %d", levels, i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }

    private static boolean hidden(Element element) {
        for (Element up = element; up != null; up = up.getParent())
            if ("true".equals(up.isTextNode() ? "" : up.getAttribute("aria-hidden"))) return true;
        return false;
    }

    @Test
    void noRoomIsMadeByLooking() {
        open();
        next(5);
        assertThat(rooms.of("facilitator")).isEmpty();
        assertThat(journal.rooms()).isEmpty();
    }

    @Test
    void aFrenchFacilitatorReadsFrenchAndTheWorkshopKeepsItsOwnLanguage() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        open();
        assertThat(page()).contains("Aperçu", "Sur un téléphone", "Parties et minutes", "You’re in.");
    }

    @Test
    void thePhoneOfThePreviewSpeaksAsPhonesDo() throws Exception {
        var spoken = Files.readString(Path.of("frontend/src/words.ts"))
                + Files.readString(Path.of("frontend/src/words-fr.ts"));
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var words = hearthside.screens.Words.in(language);
            for (String key : List.of(
                    "lobby",
                    "seal",
                    "take-alone",
                    "facilitator",
                    "rank",
                    "closed",
                    "closed.why",
                    "closed.words",
                    "stays",
                    "share",
                    "alone"))
                assertThat(spoken)
                        .contains(words.say("content.phone." + key)
                                .replace("\u202f", "\\u202f")
                                .replace("\u00a0", "\\u00a0"));
        }
    }
}
