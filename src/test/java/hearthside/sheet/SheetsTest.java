package hearthside.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.content.Library;
import hearthside.sheet.Element.AnswerLine;
import hearthside.sheet.Element.Keepsake;
import hearthside.sheet.Element.RoomPicture;
import hearthside.sheet.Element.TickList;
import hearthside.sheet.Element.Week;
import hearthside.sheet.Element.WritingLines;
import hearthside.sheet.OwnWords.Reflected;
import hearthside.sheet.PackOrder.Copies;
import hearthside.sheet.Sheets.Offer;
import hearthside.workshop.Paper;
import hearthside.workshop.Workshop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsTest {
    private static final List<String> ALL =
            List.of("cover", "reading", "mine", "conversation", "practice", "menu", "values", "support", "check-in");

    @Test
    void aWorkshopOffersItsSheetsInOrderAndSupportBeforeTheLastSharedOne() {
        assertThat(Sheets.offered(Samples.workshop())).extracting(Offer::id).containsExactlyElementsOf(ALL);
    }

    @Test
    void aCouplesPackHoldsEachPartnersSheetsTwiceMarkedAAndB() {
        Pack pack = Samples.pack(PackOrder.blank(Set.of(), Paper.A4, false, false));
        assertThat(pack.sheets())
                .extracting(Sheet::id)
                .containsExactly(
                        "cover",
                        "reading",
                        "mine",
                        "mine",
                        "conversation",
                        "conversation",
                        "practice",
                        "menu",
                        "menu",
                        "values",
                        "support",
                        "check-in");
        assertThat(feet(pack, "mine"))
                .satisfiesExactly(
                        a -> assertThat(a).startsWith("Partner A."),
                        b -> assertThat(b).startsWith("Partner B."));
    }

    @Test
    void aPartnersOwnPackHoldsEachSheetOnceWithoutAMark() {
        Pack pack = Samples.pack(Samples.mine("", OwnWords.NONE, false));
        assertThat(pack.sheets()).extracting(Sheet::id).containsExactlyElementsOf(ALL);
        assertThat(feet(pack, "mine")).containsExactly("This page is yours. Show it only if you want to.");
    }

    @Test
    void onlyTheSheetsAskedForAreMade() {
        PackOrder order = new PackOrder(
                "",
                "",
                new Copies.ForBoth(),
                TakeHome.OPEN,
                Map.of(),
                Set.of("menu", "cover"),
                Paper.LETTER,
                false,
                false);
        assertThat(Samples.pack(order).sheets()).extracting(Sheet::id).containsExactly("cover", "menu", "menu");
    }

    @Test
    void anOrderForNothingThatIsOfferedIsRefused() {
        PackOrder order = new PackOrder(
                "", "", new Copies.ForBoth(), TakeHome.OPEN, Map.of(), Set.of("nonsense"), Paper.A4, false, false);
        assertThatThrownBy(() -> Samples.pack(order)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatACouplePlannedIsFilledInEverywhere() {
        Pack pack = Samples.pack(Samples.full(Paper.A4, false, false));
        assertThat(elements(pack, "cover", Keepsake.class))
                .extracting(Keepsake::written)
                .containsExactly("Noor & Sam", "Ten quiet minutes", "Sunday, December 20, 2026", "Linden");
        assertThat(elements(pack, "practice", Week.class).getFirst().days())
                .filteredOn(Element.Tick::ticked)
                .extracting(Element.Tick::words)
                .containsExactly("Mon", "Thu");
        assertThat(elements(pack, "practice", AnswerLine.class))
                .extracting(AnswerLine::written)
                .containsExactly("20:30, after the dishes", "", "", "Sunday, December 20, 2026", "");
        assertThat(elements(pack, "check-in", TickList.class)
                        .getFirst()
                        .ticks()
                        .getFirst()
                        .ticked())
                .isTrue();
    }

    @Test
    void aRoomPictureStandsThereOnlyIfItMayBePrinted() {
        assertThat(elements(Samples.pack(Samples.full(Paper.A4, false, false)), "check-in", RoomPicture.class))
                .hasSize(1);
        assertThat(elements(
                        Samples.pack(PackOrder.blank(Set.of(), Paper.A4, false, false)), "check-in", RoomPicture.class))
                .isEmpty();
    }

    @Test
    void ownWordsStandAtTheirPromptAndTheirShareIsTicked() {
        Pack pack = Samples.pack(Samples.mine("", Samples.WORDS, false));
        assertThat(elements(pack, "mine", WritingLines.class).getFirst().written())
                .isEqualTo("That we laugh again at breakfast.");
        assertThat(elements(pack, "mine", TickList.class))
                .extracting(
                        list -> list.ticks().stream().map(Element.Tick::ticked).toList())
                .containsExactly(List.of(true, false), List.of(false, true), List.of(false, false));
        assertThat(elements(pack, "conversation", WritingLines.class).getFirst().written())
                .isEqualTo("walking without a plan");
    }

    /** In the workshop that people are given, and in each language: the list of barriers says something about a person. */
    @ParameterizedTest
    @CsvSource({"en, true", "en, false", "fr, true", "fr, false"})
    void whoeverAnswersWhetherToShareHasNoBarrierTicked(String language, boolean share) {
        var words = new OwnWords(
                Map.of("heard", new Reflected("", Optional.of(share)), "shows", new Reflected("", Optional.empty())),
                Map.of());
        Pack pack =
                Sheets.pack(shipped("rebuilding-intimacy", language), Samples.SUPPORT, Samples.mine("", words, false));
        assertThat(elements(pack, "mine-to-keep", TickList.class))
                .extracting(
                        list -> list.ticks().stream().map(Element.Tick::ticked).toList())
                .containsExactly(
                        List.of(false, false, false, false, false), List.of(share, !share), List.of(false, false));
    }

    /** An author may put any list under a reflection. */
    @Test
    void onlyAListOfTwoBoxesTakesTheAnswerWhetherToShare() {
        var filled = new Filled(Samples.workshop(), Samples.WORDS);
        assertThat(filled.sharing("One hope I bring tonight", 2)).isZero();
        assertThat(filled.sharing("I feel heard when…", 2)).isEqualTo(1);
        assertThat(List.of(1, 3, 5))
                .allSatisfy(boxes -> assertThat(filled.sharing("One hope I bring tonight", boxes))
                        .isEqualTo(filled.sharing("I feel heard when…", boxes))
                        .isEqualTo(-1));
    }

    @Test
    void ownWordsThatNoFieldAsksForAreNotLost() {
        OwnWords words = new OwnWords(Map.of(), Map.of("What I never said", "that I was afraid"));
        Pack pack = Samples.pack(Samples.mine("", words, false));
        assertThat(elements(pack, "mine", WritingLines.class))
                .contains(new WritingLines("What I never said", 2, "that I was afraid"));
    }

    @Test
    void aReflectionOfAnotherWorkshopIsLeftOut() {
        OwnWords words = new OwnWords(Map.of("elsewhere", new Reflected("secret", Optional.empty())), Map.of());
        assertThat(Samples.pack(Samples.mine("", words, false)).sheets().toString())
                .doesNotContain("secret");
    }

    @Test
    void fillableSheetsSayWhereTheirWordsAreKept() {
        assertThat(Samples.pack(Samples.full(Paper.A4, false, true)).sheets())
                .allSatisfy(sheet -> assertThat(sheet.foot()).endsWith("What you type is saved on this device."));
    }

    @Test
    void sheetsOfAFrenchWorkshopSpeakFrench() {
        Pack pack = Sheets.pack(Samples.workshop("fr"), Samples.SUPPORT, Samples.full(Paper.A4, false, false));
        assertThat(feet(pack, "values")).containsExactly("Pour vous deux.");
        assertThat(elements(pack, "menu", Element.Choices.class).getFirst().answers())
                .containsExactly("Oui", "Peut-être", "Pas maintenant");
        assertThat(elements(pack, "cover", Keepsake.class).get(2).written()).isEqualTo("dimanche 20 décembre 2026");
    }

    @Test
    void everyLabelIsThereInEnglishAndInFrench() throws IOException {
        assertThat(keys("/messages_fr.properties")).isNotEmpty().isEqualTo(keys("/messages.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = SheetsTest.class.getResourceAsStream(file)) {
            words.load(in);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("sheet."))
                .collect(Collectors.toSet());
    }

    private static List<String> feet(Pack pack, String sheet) {
        return pack.sheets().stream()
                .filter(one -> one.id().equals(sheet))
                .map(Sheet::foot)
                .toList();
    }

    private static <E extends Element> List<E> elements(Pack pack, String sheet, Class<E> kind) {
        return pack.sheets().stream()
                .filter(one -> one.id().equals(sheet))
                .limit(1)
                .flatMap(one -> one.elements().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void aPackOfAWorkshopWithoutCouplesSpeaksToOnePerson() {
        Workshop listening = shipped("listening", "en");
        Pack pack = Sheets.pack(listening, Samples.SUPPORT, PackOrder.blank(Set.of(), Paper.A4, false, false));
        assertThat(pack.sheets()).extracting(Sheet::id).doesNotHaveDuplicates();
        assertThat(pack.toString())
                .contains("A few pages to keep.")
                .doesNotContain("the two of you", "For both of you", "Partner A", "What we want to try");
    }

    private static Workshop shipped(String name, String language) {
        return Library.read(Path.of("workshop-content"), LocalDate.of(2026, 11, 24))
                .workshop(name, language)
                .orElseThrow()
                .workshop();
    }
}
