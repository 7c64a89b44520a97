package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Run;
import hearthside.workshop.Prose.Voice;
import hearthside.workshop.Prose.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private final Findings findings = new Findings();

    private List<Passage> read(String... lines) {
        return Markdown.read(KeyReaderTest.lines(lines), findings.margin("a.md"))
                .passages();
    }

    private static Passage paragraph(String text) {
        return new Passage.Paragraph(Words.plain(text));
    }

    @Test
    void voicesAreKept() {
        assertThat(read("Closeness is *learned*, and **never", "*too* late** for it."))
                .containsExactly(new Passage.Paragraph(new Words(List.of(
                        new Run("Closeness is ", Voice.PLAIN),
                        new Run("learned", Voice.EMPHASIS),
                        new Run(", and ", Voice.PLAIN),
                        new Run("never too late", Voice.STRONG),
                        new Run(" for it.", Voice.PLAIN)))));
    }

    @Test
    void headingsListsAndQuotesAreKept() {
        assertThat(read("## Small *things*", "- one", "- two", "", "text", "", "1. first", "2. second", "", "> Ask."))
                .containsExactly(
                        new Passage.Heading("Small things"),
                        new Passage.Items(List.of(Words.plain("one"), Words.plain("two")), false),
                        paragraph("text"),
                        new Passage.Items(List.of(Words.plain("first"), Words.plain("second")), true),
                        new Passage.Quote(Words.plain("Ask.")));
    }

    @Test
    void aListInAListBecomesOne() {
        assertThat(read("- one", "  - one and a half", "- two"))
                .containsExactly(new Passage.Items(
                        List.of(Words.plain("one"), Words.plain("one and a half"), Words.plain("two")), false));
    }

    @Test
    void linksAndHtmlBecomePlainText() {
        assertThat(read("A [link](javascript:alert(1)) and <b>bold</b><br>text <!-- note -->with `code`."))
                .containsExactly(paragraph("A link and bold text with code."));
        assertThat(read("<div>", "<script>alert(1)</script>", "</div>")).containsExactly(paragraph("alert(1)"));
        assertThat(read("    indented is no code")).containsExactly(paragraph("indented is no code"));
    }

    @Test
    void aPictureIsReportedOnItsLine() {
        assertThat(read("text", "", "more and", "![two chairs](chairs.png)"))
                .containsExactly(paragraph("text"), paragraph("more and two chairs"));
        assertThat(findings.inOrder())
                .extracting(Finding::toString)
                .containsExactly("a.md, line 4: A text cannot hold a picture; only its description is kept.");
    }

    @Test
    void linksAndHtmlAreReportedOnTheirLines() {
        read("A [page](https://example.org), or <https://example.org>.", "", "<script>alert(1)</script>", "one<br>two");
        read("", "<!-- for later -->");
        assertThat(findings.inOrder())
                .extracting(Finding::toString)
                .containsExactly(
                        "a.md, line 1: A text cannot hold a link; only its words are kept. If people need the address,"
                                + " write it out.",
                        "a.md, line 2: " + Advice.tags(),
                        "a.md, line 3: " + Advice.tags(),
                        "a.md, line 4: " + Advice.tags());
    }

    @Test
    void deepNestingIsReadAndNotFallenInto() {
        String deep = "> ".repeat(2_000) + "*".repeat(2_000) + "[".repeat(2_000) + "a" + "*".repeat(2_000);
        assertThat(read(deep)).isNotEmpty();
        assertThat(read("- ".repeat(4_000) + "a")).isNotEmpty();
        assertThat(read("*a ".repeat(3_000) + "a* ".repeat(3_000))).isNotEmpty();
    }
}
