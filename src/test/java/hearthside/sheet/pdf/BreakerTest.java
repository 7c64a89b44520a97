package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private static final Style STYLE = new Style(Faces.ours().text(), 12, 1.45f, Colour.INK);
    private final Setter setter = new Setter(Locale.ENGLISH);

    @RepeatedTest(60)
    void nothingIsLostAndNothingIsWiderThanTheMeasure(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = text(random);
        float measure = 40 + random.nextInt(460);
        List<Line> lines = setter.lines(text, STYLE, measure);
        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(measure + 0.02f));
        String read = lines.stream().map(BreakerTest::read).collect(Collectors.joining());
        assertThat(read.replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void aParagraphIsEvenInsteadOfGreedy() {
        // Greedy would put three words on the first line, and then one word alone before a long one.
        float[] words = {30, 30, 30, 20, 95, 60};
        float[] spaces = {5, 5, 5, 5, 5, 5};
        assertThat(Breaker.ends(words, spaces, 100)).containsExactly(2, 4, 5, 6);
    }

    @Test
    void aShortTextIsOneLine() {
        assertThat(setter.lines("A few words", STYLE, 300)).hasSize(1);
    }

    @Test
    void noTextIsNoLine() {
        assertThat(setter.lines("  ", STYLE, 300)).isEmpty();
    }

    @Test
    void writtenLineBreaksStay() {
        assertThat(setter.written("one\r\n\r\ntwo\u2028three", STYLE, 300))
                .extracting(BreakerTest::read)
                .contains("one", "two", "three");
    }

    private static String text(Random random) {
        return Stream.generate(() -> word(random)).limit(1 + random.nextInt(80)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        if (random.nextInt(12) == 0) return "Ünïcødé-" + "x".repeat(random.nextInt(120));
        return random.ints(1 + random.nextInt(12), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String read(Line line) {
        return line.pieces().stream()
                .flatMap(piece -> Stream.of(piece.glyphs().text))
                .collect(Collectors.joining());
    }
}
