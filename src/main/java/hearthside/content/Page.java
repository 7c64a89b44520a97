package hearthside.content;

import hearthside.workshop.Prose.Passage;
import java.util.List;

/** A file of a workshop's folder, as it is written. */
final class Page {
    private final StringBuilder text = new StringBuilder();

    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Page blank() {
        return line("");
    }

    /** A value stands on one line. */
    Page key(String key, String value) {
        return line(key + ": " + Line.trim(value.replaceAll("\\s*\\n\\s*", " ")));
    }

    /** Begins a block that has no id. */
    Page block(Kind kind) {
        return blank().line("# " + kind.word());
    }

    Page block(Kind kind, String id) {
        return blank().line("# " + kind.word() + ": " + id);
    }

    /** What stands under the keys of a block. */
    Page body(Kind kind, List<Passage> passages) {
        blank();
        text.append(MarkdownText.of(passages, kind.keys()));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
