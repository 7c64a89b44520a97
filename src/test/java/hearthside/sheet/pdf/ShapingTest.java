package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearthside.sheet.pdf.Languages.Language;
import hearthside.sheet.pdf.Languages.Piece;
import hearthside.sheet.pdf.Recorded.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapingTest {
    /**
     * The JDK tells HarfBuzz no language, so a typeface cannot give a letter the form of one country. These languages would get another
     * form of some letters. Every one of the words below can be read as it is.
     */
    private static final Map<String, String> WOULD_LIKE_TO_BE_TOLD = Map.of(
            "tr", "an i of its own, of the same form, that an f before it leaves alone: we set fi as elsewhere",
            "sr", "the Serbian б",
            "bg", "the Bulgarian forms of в, д, ж, л and others",
            "mr", "the Marathi ल and श",
            "ko", "a full stop one thousandth wider");

    private static final List<Row> RECORDED = Recorded.all();

    static List<Language> languages() {
        return Languages.all();
    }

    @Test
    void thereAreMoreThanFortyLanguagesAndEveryScriptOfOurs() {
        assertThat(languages()).hasSizeGreaterThan(40);
        Set<String> used = RECORDED.stream()
                .map(row -> row.piece().face().name.replaceAll("-.*", ""))
                .collect(Collectors.toSet());
        Set<Noto> signs = Set.of(Noto.SYMBOLS, Noto.MORE_SYMBOLS, Noto.MATHEMATICS, Noto.EMOJI);
        assertThat(Stream.of(Noto.values()).filter(family -> !signs.contains(family)))
                .allSatisfy(family ->
                        assertThat(used).contains(family.face(false).name.replaceAll("-.*", "")));
    }

    @Test
    void everyWordIsShapedAsHarfBuzzShapesIt() {
        assertThat(RECORDED)
                .hasSizeGreaterThan(2000)
                .allSatisfy(row -> assertThat(Shaped.ofOurs(row.piece()))
                        .as("%s (%s): HarfBuzz has %s", row.piece(), row.language(), row.shaped())
                        .matches(row.shaped()::isLike));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatWasRecordedIsWhatASheetHolds(Language language) {
        Set<Piece> recorded = RECORDED.stream()
                .filter(row -> row.language().equals(language))
                .map(Row::piece)
                .collect(Collectors.toSet());
        assertThat(language.pieces()).containsExactlyInAnyOrderElementsOf(recorded);
    }

    @Test
    void onlyAFewLanguagesHaveFormsThatTheJdkCannotAskFor() {
        Map<String, Long> words = RECORDED.stream()
                .filter(row -> !row.told().isLike(row.shaped()))
                .collect(Collectors.groupingBy(row -> row.language().toString(), TreeMap::new, Collectors.counting()));
        assertThat(words.keySet()).isEqualTo(WOULD_LIKE_TO_BE_TOLD.keySet());
        assertThat(words.values().stream().mapToLong(Long::longValue).sum()).isLessThan(RECORDED.size() / 40);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("languages")
    void theHarfBuzzOfThisMachineAgrees(Language language) throws Exception {
        assumeTrue(!HarfBuzz.version().isEmpty(), "hb-shape is not installed");
        for (List<Row> rows : Recorded.anew(language))
            assertThat(rows)
                    .allSatisfy(row -> assertThat(Shaped.ofOurs(row.piece()))
                            .as("%s: HarfBuzz has %s", row.piece(), row.shaped())
                            .matches(row.shaped()::isLike));
    }
}
