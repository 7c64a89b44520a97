package hearthside.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The keys of one place in a file, in order. Asking for a key writes what is wrong with it into the margin and goes on with
 * something harmless, so that all findings come at once.
 *
 * @param line where the place begins: what is missing is reported there
 */
record Entries(List<Entry> all, int line, Margin margin) {
    Entries {
        all = List.copyOf(all);
    }

    Optional<Entry> one(String key) {
        return all.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    List<Entry> many(String key) {
        return all.stream().filter(entry -> entry.key().equals(key)).toList();
    }

    List<String> values(String key) {
        return many(key).stream().map(Entry::value).toList();
    }

    String text(String key) {
        return one(key).map(Entry::value).orElse("");
    }

    /** A value that has to be there. */
    String required(String key, String example) {
        if (one(key).isEmpty()) margin.error(line, Advice.missing(key, example));
        return text(key);
    }

    boolean yes(String key, boolean otherwise) {
        return one(key).map(entry -> yes(entry, otherwise)).orElse(otherwise);
    }

    private boolean yes(Entry entry, boolean otherwise) {
        return switch (entry.value().toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> {
                margin.error(entry.line(), Advice.neither(entry.key(), entry.value(), "yes", "no"));
                yield otherwise;
            }
        };
    }

    /** Whether the first of two words was chosen rather than the second. */
    boolean first(Entry entry, String first, String second) {
        String value = entry.value();
        boolean chosen = value.equalsIgnoreCase(first);
        if (!chosen && !value.equalsIgnoreCase(second))
            margin.error(entry.line(), Advice.neither(entry.key(), value, first, second));
        return chosen;
    }

    void error(Entry entry, String words) {
        margin.error(entry.line(), words);
    }
}
