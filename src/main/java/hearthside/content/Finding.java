package hearthside.content;

import java.util.Comparator;

/**
 * One thing that an author is told.
 *
 * @param file relative to the content folder, with {@code /} on every system
 * @param line counted from 1; 1 also stands for a file or folder as a whole
 * @param words plain words and a suggestion
 */
public record Finding(String file, int line, Severity severity, String words) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::words);

    public Finding {
        if (line < 1) throw new IllegalArgumentException("Lines are counted from 1");
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ", line " + line + ": " + words;
    }
}
