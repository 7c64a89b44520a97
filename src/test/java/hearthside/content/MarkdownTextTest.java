package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Run;
import hearthside.workshop.Prose.Voice;
import hearthside.workshop.Prose.Words;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    private static List<Passage> andBack(List<Passage> passages) {
        String text = "# Reading\n\n" + MarkdownText.of(passages, Kind.READING.keys());
        Margin margin = new Margin("a.md", new Findings());
        List<Line> lines = Text.decode(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .lines();
        Piece.Split split = Piece.split(lines, Kind.IN_SECTIONS, margin);
        assertThat(split.pieces()).as(text).hasSize(1);
        Placing placing =
                new BlockReader(java.util.Set.of(), margin).read(split.pieces().getFirst());
        assertThat(margin.errors()).as(text).isZero();
        return placing.as(hearthside.workshop.Reading.class)
                .orElseThrow()
                .prose()
                .passages();
    }

    private static Passage paragraph(String text) {
        return new Passage.Paragraph(Words.plain(text));
    }

    @Test
    void whatLooksLikeASignIsAWord() {
        List<Passage> passages = List.of(
                paragraph("Say: this is no key."),
                paragraph("# Notes"),
                paragraph("1. not a list"),
                paragraph("- neither"),
                paragraph("2 * 3 * 4 = 24 and _so_ on, [1] <b> &amp; \\ `x` ____"),
                new Passage.Heading("C# and D#"),
                new Passage.Quote(Words.plain("> twice")),
                new Passage.Items(List.of(Words.plain("1) one"), Words.plain("# two")), false));
        assertThat(andBack(passages)).isEqualTo(passages);
    }

    @Test
    void twoListsStayTwo() {
        List<Passage> passages = List.of(
                new Passage.Items(List.of(Words.plain("a")), false),
                new Passage.Items(List.of(Words.plain("b")), false),
                new Passage.Items(List.of(Words.plain("c"), Words.plain("d")), true),
                new Passage.Items(List.of(Words.plain("e"), Words.plain("f")), true));
        assertThat(andBack(passages)).isEqualTo(passages);
    }

    @Test
    void voicesAreKept() {
        List<Passage> passages = List.of(new Passage.Paragraph(new Words(List.of(
                new Run("Never ", Voice.PLAIN),
                new Run("too late", Voice.STRONG),
                new Run(", they ", Voice.PLAIN),
                new Run("say", Voice.EMPHASIS),
                new Run(".", Voice.PLAIN)))));
        assertThat(andBack(passages)).isEqualTo(passages);
    }

    @Test
    void longLinesAreBrokenBetweenWords() {
        List<Passage> passages =
                List.of(paragraph("1. a - # > + word ".repeat(900).strip()));
        assertThat(andBack(passages)).isEqualTo(passages);
        assertThat(MarkdownText.of(passages, Kind.READING.keys()).lines()).allMatch(line -> line.length() < 2_100);
    }

    @Test
    void anyWordsComeBack() {
        Random chance = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            List<Passage> passages = List.of(paragraph(line(chance)), paragraph(line(chance)));
            assertThat(andBack(passages)).isEqualTo(passages);
        }
    }

    private static String line(Random chance) {
        String signs = "ab1.)(#*_[]<>!&;:\\`~=+-|\"'{}$%^@/?, é…“”";
        StringBuilder line = new StringBuilder("x");
        for (int length = chance.nextInt(25); length > 0; length--)
            line.append(signs.charAt(chance.nextInt(signs.length())));
        return line.reverse().append("y").toString().strip().replaceAll(" {2,}", " ");
    }
}
