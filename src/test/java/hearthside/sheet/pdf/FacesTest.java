package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.Samples;
import hearthside.workshop.Paper;
import java.io.File;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacesTest {
    private final Faces faces = Faces.ours();

    static List<Languages.Language> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageIsWrittenWithoutGaps(Languages.Language language) {
        Faces in = Faces.in(language.locale());
        assertThat(language.sentences())
                .allSatisfy(sentence -> assertThat(Stream.of(in.text(), in.strong(), in.serif(), in.display()))
                        .allSatisfy(face -> assertThat(in.runs(face, sentence)).noneMatch(Run::gap)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordIsOfOneFace(Languages.Language language) {
        Faces in = Faces.in(language.locale());
        assertThat(language.sentences())
                .flatMap(sentence -> language.words(sentence).toList())
                .filteredOn(word -> word.matches("[\\p{L}\\p{M}]+") && scripts(word) == 1)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(in.runs(in.text(), word)).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "Noor, AtkinsonHyperlegibleNext-Regular",
        "Ольга, SourceSerif4-Regular",
        "Ωμέγα, SourceSerif4-Regular",
        "Nguyễn, NotoSans-Regular",
        "“שָׁלוֹם”, NotoSansHebrew-Regular",
        "(عمر)؟, NotoNaskhArabic-Regular",
        "«मीरा»।, NotoSansDevanagari-Regular",
        "コーヒー。, NotoSansJP-Regular",
        "🌻, NotoEmoji-Regular",
        "🇫🇷, NotoEmoji-Regular",
        "♥, NotoSansSymbols2-Regular",
        "→, SourceSerif4-Regular",
        "٣, NotoNaskhArabic-Regular",
        "𝓐, NotoSansMath-Regular"
    })
    void aNameIsSetInTheTypefaceOfItsScript(String name, String face) {
        assertThat(faces.runs(faces.text(), name))
                .extracting(run -> run.face().name, Run::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(face, name));
    }

    @Test
    void aLineOfManyScriptsIsTakenApartBetweenThem() {
        assertThat(faces.runs(faces.text(), "Zoë田さくら٣🌻👩!Ж"))
                .extracting(run -> run.text() + " " + run.face().name)
                .containsExactly(
                        "Zoë AtkinsonHyperlegibleNext-Regular",
                        "田 NotoSansSC-Regular",
                        "さくら NotoSansJP-Regular",
                        "٣ NotoNaskhArabic-Regular",
                        "🌻👩 NotoEmoji-Regular",
                        "! AtkinsonHyperlegibleNext-Regular",
                        "Ж SourceSerif4-Regular");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, NotoSansSC",
        "zh-Hans-TW, NotoSansSC",
        "zh-Hant, NotoSansTC",
        "zh-TW, NotoSansTC",
        "zh-HK, NotoSansTC",
        "yue, NotoSansTC",
        "ja, NotoSansJP",
        "ko, NotoSansKR",
        "fr, NotoSansSC"
    })
    void hanIsDrawnAsTheReadersOfTheSheetLearntIt(String language, String family) {
        Faces in = Faces.in(Locale.forLanguageTag(language));
        assertThat(in.with(in.text(), '骨').name).isEqualTo(family + "-Regular");
        assertThat(in.with(in.display(), '骨').name).isEqualTo(family + "-SemiBold");
    }

    @Test
    void aHanCharacterThatOneFaceLacksComesFromAnother() {
        Faces korean = Faces.in(Locale.KOREAN);
        assertThat(korean.runs(korean.text(), "们辻").stream().noneMatch(Run::gap))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "vi, NotoSans",
        "ru, NotoSans",
        "sr, NotoSans",
        "sr-Latn, AtkinsonHyperlegibleNext",
        "fr, AtkinsonHyperlegibleNext"
    })
    void aSheetHasOneSansSerif(String language, String family) {
        Faces in = Faces.in(Locale.forLanguageTag(language));
        assertThat(in.text().name).isEqualTo(family + "-Regular");
        assertThat(in.strong().name).isEqualTo(family + "-SemiBold");
    }

    @Test
    void heavyTypeStaysHeavyInEveryScript() {
        String all = "ЖעمकবਕકକகతಕമසกລកကქԿአ田한";
        for (Face asked : List.of(faces.strong(), faces.display()))
            assertThat(faces.runs(asked, all)).allMatch(run -> run.face().heavy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD808\uDC00", "\u0F40", "\uE000", "\uD83D", "\uFFFF"})
    void aCharacterThatNobodyHasIsAGapAndNothingElseIs(String unknown) {
        List<Run> runs = faces.runs(faces.text(), "a" + unknown + "b");
        assertThat(runs).extracting(Run::text).containsExactly("a", unknown, "b");
        assertThat(runs).extracting(Run::gap).containsExactly(false, true, false);
        assertThat(faces.with(faces.text(), unknown.codePointAt(0)).has(Faces.GAP))
                .isTrue();
    }

    @Test
    void marksAndJoinersStayWithTheirLetter() {
        assertThat(faces.runs(faces.text(), "ọ́lá")).extracting(Run::text).containsExactly("ọ́lá");
        assertThat(faces.runs(faces.text(), "می\u200cخواهم")).hasSize(1);
        assertThat(faces.runs(faces.text(), "ශ්\u200dරී")).hasSize(1);
    }

    @Test
    void runsAreTheWholeTextWhateverItIs() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String text = random.ints(1 + random.nextInt(12), 0x20, random.nextBoolean() ? 0x3100 : 0x1FB00)
                    .filter(character -> character < 0xD800 || character > 0xDFFF)
                    .filter(character -> Character.getType(character) != Character.FORMAT)
                    .filter(character -> character < 0xFE00 || character > 0xFE0F)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            List<Run> runs = faces.runs(faces.text(), text);
            assertThat(runs.stream().map(Run::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            assertThat(runs)
                    .allMatch(run ->
                            run.gap() ? one(run) : run.text().codePoints().allMatch(run.face()::has));
        }
    }

    @Test
    void eachTypefaceIsReadOnceHoweverManyAsk() {
        assertThat(IntStream.range(0, 32)
                        .parallel()
                        .mapToObj(_ -> Noto.LAO.face(true))
                        .distinct())
                .hasSize(1);
    }

    /** In a JVM of its own: in this one other tests have read whatever they needed. */
    @Test
    void aLatinSheetReadsTheFourFacesOfTheHouseAndNoOther() throws Exception {
        String java = System.getProperty("java.home") + "/bin/java";
        Process process = new ProcessBuilder(
                        java,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("surefire.test.class.path", ""),
                        FirstSheet.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said)
                .isEqualTo(
                        "[AtkinsonHyperlegibleNext-Regular, AtkinsonHyperlegibleNext-SemiBold, SourceSerif4-Regular, SourceSerif4-SemiBold]");
    }

    /** Prints which typefaces a whole English pack had read. */
    static final class FirstSheet {
        public static void main(String[] arguments) throws ReflectiveOperationException {
            new Press().pdf(Samples.pack(Samples.full(Paper.A4, false, true)));
            Field read = Face.class.getDeclaredField("READ");
            read.setAccessible(true);
            System.out.print(new TreeSet<>(((Map<?, ?>) read.get(null)).keySet()));
        }
    }

    private static boolean one(Run run) {
        return run.text().codePointCount(0, run.text().length()) == 1;
    }

    private static long scripts(String word) {
        return word.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .filter(script ->
                        script != Character.UnicodeScript.INHERITED && script != Character.UnicodeScript.COMMON)
                .distinct()
                .count();
    }
}
