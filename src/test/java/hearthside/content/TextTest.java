package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
    private final Findings findings = new Findings();

    private List<String> read(byte[] bytes) {
        return Text.lines(bytes, findings.margin("a.md")).orElse(List.of()).stream()
                .map(Line::text)
                .toList();
    }

    private List<String> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anyLineEndingEndsALine() {
        assertThat(read("a\r\nb\rc\nd\u2028e")).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void aMarkAtTheStartIsNotText() {
        assertThat(read("\ufeffTitle: a")).containsExactly("Title: a");
    }

    @Test
    void tabsAndControlCharactersBecomeSpaces() {
        assertThat(read("a\tb\u0000c\u001bd")).containsExactly("a b c d");
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(read("a\u200bb\u202ec")).containsExactly("abc");
    }

    @Test
    void lettersAreComposed() {
        assertThat(read("e\u0301")).containsExactly("é");
    }

    @Test
    void anotherEncodingIsReportedWhereItShows() {
        assertThat(read("Title: a\n\nCrédit".getBytes(Charset.forName("windows-1252"))))
                .isEmpty();
        assertThat(findings.inOrder())
                .extracting(Finding::toString)
                .containsExactly(
                        "a.md, line 3: This file is not UTF-8 from here on. Save it again with the encoding UTF-8.");
    }

    @Test
    void halfALetterAtTheEndIsReportedAsWell() {
        assertThat(read(new byte[] {'a', (byte) 0xc3})).isEmpty();
        assertThat(findings.broken()).isTrue();
    }

    @Test
    void aLineThatNobodyWroteIsRefused() {
        assertThat(read("a\n" + "x".repeat(Text.LONGEST_LINE + 1))).isEmpty();
        assertThat(findings.inOrder())
                .extracting(Finding::toString)
                .containsExactly("a.md, line 2: This line has more than 10000 letters. Break it into paragraphs.");
    }
}
