package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyReaderTest {
    private static final KeySet KEYS = KeySet.once("Title", "Watch for").many("Say");

    private final Findings findings = new Findings();

    static List<Line> lines(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) lines.add(new Line(lines.size() + 1, text));
        return lines;
    }

    private List<Entry> all(String... texts) {
        return KeyReader.all(lines(texts), 1, KEYS, findings.margin("a.md")).all();
    }

    private List<String> told() {
        return findings.inOrder().stream().map(Finding::toString).toList();
    }

    @Test
    void aColonInAValueBreaksNothing() {
        assertThat(all("Title: Steps: the first: safety"))
                .containsExactly(new Entry("Title", "Steps: the first: safety", 1));
    }

    @Test
    void keysAreFoundWhateverTheirCaseAndSpaces() {
        assertThat(all("TITLE : Steps", "watch  for:\tsilence", "Say\u00a0: bonsoir"))
                .containsExactly(
                        new Entry("Title", "Steps", 1),
                        new Entry("Watch for", "silence", 2),
                        new Entry("Say", "bonsoir", 3));
    }

    @Test
    void aLineWithoutAKeyGoesOnWithTheValueAboveIt() {
        assertThat(all("Say: You may pass,", "and nobody asks;", "  Note: not even me.", "", "Say: Thank you."))
                .containsExactly(
                        new Entry("Say", "You may pass, and nobody asks; Note: not even me.", 1),
                        new Entry("Say", "Thank you.", 5));
        assertThat(told()).isEmpty();
    }

    @Test
    void aMisspeltKeyIsNotSwallowedByTheValueAboveIt() {
        assertThat(all("Say: One", "Wacth for: silence", "and more silence", "- Say: Two"))
                .containsExactly(new Entry("Say", "One", 1));
        assertThat(told())
                .containsExactly(
                        "a.md, line 2: 'Wacth for' is not a key here. Did you mean 'Watch for'?",
                        "a.md, line 4: '- Say' is not a key here. Did you mean 'Say'?");
    }

    @Test
    void onTopOfABodyTheKeysEndAtAnEmptyLine() {
        KeyReader.Topped topped = KeyReader.top(
                lines("", "Title: Steps", "and more", "", "Remember: love is slow", "Say: this"),
                1,
                KEYS,
                findings.margin("a.md"));
        assertThat(topped.keys().all()).containsExactly(new Entry("Title", "Steps and more", 2));
        assertThat(topped.body()).extracting(Line::number).containsExactly(5, 6);
        assertThat(told()).isEmpty();
    }
}
