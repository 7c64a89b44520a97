package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of words from everywhere, put together by chance. Every number is the seed of one case. */
class ManyLanguagesTest {
    private static final int CASES = 400;
    private static final List<String> WORDS = Languages.all().stream()
            .flatMap(language -> language.sentences().stream().flatMap(language::words))
            .toList();

    static IntStream seeds() {
        return IntStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineHasTheNextWordsAndNoMoreThanFit(int seed) {
        Random random = new Random(seed);
        String text = text(random);
        float measure = 60 + random.nextInt(420);
        List<Line> lines = new Setter(locale(random)).lines(text, style(random), measure);
        String rest = text;
        for (Line line : lines) {
            assertThat(line.width()).isLessThanOrEqualTo(measure + 0.02f);
            String read = read(line);
            assertThat(read).isNotBlank();
            String next = rest.substring(0, Math.min(read.length(), rest.length()));
            assertThat(letters(next)).isEqualTo(letters(read));
            rest = rest.substring(next.length());
            assertThat(endsBetweenCharacters(text, text.length() - rest.length()))
                    .isTrue();
        }
        assertThat(rest).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theChosenEndsAreNoWorseThanTheGreedyOnes(int seed) {
        Random random = new Random(seed);
        float measure = 100;
        float[] words = widths(random, 1 + random.nextInt(40), 100);
        float[] spaces = widths(random, words.length, 6);
        List<Integer> chosen = Breaker.ends(words, spaces, measure);
        assertThat(unevenness(chosen, words, spaces, measure))
                .isLessThanOrEqualTo(unevenness(greedy(words, spaces, measure), words, spaces, measure) + 1e-6);
    }

    private static float[] widths(Random random, int count, int most) {
        float[] widths = new float[count];
        for (int i = 0; i < count; i++) widths[i] = 1 + random.nextInt(most);
        return widths;
    }

    private static List<Integer> greedy(float[] words, float[] spaces, float measure) {
        List<Integer> ends = new ArrayList<>();
        float width = 0;
        for (int i = 0; i < words.length; i++) {
            if (i > 0 && width + words[i] > measure) {
                ends.add(i);
                width = 0;
            }
            width += words[i] + spaces[i];
        }
        ends.add(words.length);
        return ends;
    }

    /** The squares of what every line but the last leaves free, and a little for a last line of a word or two. */
    private static double unevenness(List<Integer> ends, float[] words, float[] spaces, float measure) {
        double sum = 0;
        int start = 0;
        for (int end : ends) {
            double width = -spaces[end - 1];
            for (int i = start; i < end; i++) width += words[i] + spaces[i];
            double free = Math.max(0, (measure - width) / measure);
            sum += end < words.length ? free * free : free > 0.88 && start > 0 ? 0.05 : 0;
            start = end;
        }
        return sum;
    }

    /** Words of one language, or of several; sometimes run together into one that no line can hold. */
    private static String text(Random random) {
        int from = random.nextInt(WORDS.size());
        int among = random.nextBoolean() ? 40 : WORDS.size();
        String between = random.nextInt(8) == 0 ? "" : " ";
        return Stream.generate(() -> WORDS.get((from + random.nextInt(among)) % WORDS.size()))
                .limit(1 + random.nextInt(40))
                .collect(Collectors.joining(between));
    }

    private static Locale locale(Random random) {
        List<Languages.Language> all = Languages.all();
        return all.get(random.nextInt(all.size())).locale();
    }

    private static Style style(Random random) {
        Faces faces = Faces.ours();
        Face face = List.of(faces.text(), faces.strong(), faces.serif(), faces.display())
                .get(random.nextInt(4));
        return new Style(face, 9 + random.nextInt(12), 1.45f, Colour.INK);
    }

    /** What the glyphs of a line stand for, in whatever order they are drawn. */
    private static String read(Line line) {
        return line.pieces().stream()
                .flatMap(piece -> Stream.of(piece.glyphs().text))
                .collect(Collectors.joining())
                .replace("\u200b", "");
    }

    private static List<Integer> letters(String text) {
        return text.codePoints().boxed().sorted().toList();
    }

    private static boolean endsBetweenCharacters(String text, int end) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(end);
    }
}
