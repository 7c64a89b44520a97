package hearthside.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Key: value} lines. A line that starts with no key goes on with the value above it. */
final class KeyReader {
    private static final Pattern KEY = Pattern.compile("(\\p{L}[\\p{L} \\u00a0-]{0,30}?)[\\s\\u00a0\\u202f]*:(.*)");
    private static final Pattern CAPITAL_WORDS = Pattern.compile("\\p{Lu}[\\p{L}-]*( [\\p{L}-]+){0,2}");
    private static final Pattern ORNAMENT = Pattern.compile("^[-+*•_>\\s]+");

    private final KeySet keys;
    private final Margin margin;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Open open = Open.NOTHING;

    /** What a line without a key would go on with. */
    private enum Open {
        NOTHING,
        VALUE,
        REFUSED
    }

    private KeyReader(KeySet keys, Margin margin) {
        this.keys = keys;
        this.margin = margin;
    }

    /** Every line belongs to a key; blank lines are free. */
    static Entries all(List<Line> lines, int start, KeySet keys, Margin margin) {
        KeyReader reader = new KeyReader(keys, margin);
        lines.forEach(reader::read);
        return reader.done(start);
    }

    /** Keys on top of a body. The body starts at the first line that neither is a key nor goes on with one. */
    static Topped top(List<Line> lines, int start, KeySet keys, Margin margin) {
        KeyReader reader = new KeyReader(keys, margin);
        int next = 0;
        while (next < lines.size() && reader.belongsOnTop(lines.get(next))) reader.read(lines.get(next++));
        return new Topped(reader.done(start), lines.subList(next, lines.size()));
    }

    record Topped(Entries keys, List<Line> body) {}

    private boolean belongsOnTop(Line line) {
        if (line.blank() || known(line).isPresent()) return true;
        return open != Open.NOTHING || misspelt(line).isPresent();
    }

    private void read(Line line) {
        Optional<Entry> known = known(line);
        Optional<String> unknown = known.isPresent() ? Optional.empty() : unknown(line);
        if (line.blank()) open = Open.NOTHING;
        else if (known.isPresent()) begin(known.get());
        else if (unknown.isPresent()) refuse(line.number(), Advice.unknownKey(unknown.get(), keys.names()));
        else if (open == Open.VALUE) goOn(line);
        else if (open == Open.NOTHING) refuse(line.number(), Advice.belongsToNothing(keys.names()));
    }

    private Optional<Entry> known(Line line) {
        Matcher key = KEY.matcher(line.words());
        if (!key.matches()) return Optional.empty();
        return keys.find(key.group(1)).map(name -> new Entry(name, Line.trim(key.group(2)), line.number()));
    }

    private void begin(Entry entry) {
        if (!seen.add(entry.key()) && !keys.repeats(entry.key())) {
            refuse(entry.line(), Advice.twice(entry.key()));
            return;
        }
        entries.add(entry);
        open = Open.VALUE;
    }

    private void goOn(Line line) {
        Entry last = entries.removeLast();
        entries.add(new Entry(last.key(), Line.trim(last.value() + " " + line.words()), last.line()));
    }

    private void refuse(int line, String words) {
        margin.error(line, words);
        open = Open.REFUSED;
    }

    /** Something that was surely meant as a key here: misspelt, from another block, or with a list sign before it. */
    private Optional<String> misspelt(Line line) {
        if (line.indented()) return Optional.empty();
        Matcher key = KEY.matcher(ORNAMENT.matcher(line.words()).replaceFirst(""));
        if (!key.matches()) return Optional.empty();
        String name = key.group(1);
        boolean near = Nearest.to(name, keys.names()).isPresent() || Kind.anyKey(name);
        return near
                ? Optional.of(
                        line.words().substring(0, line.words().indexOf(':')).strip())
                : Optional.empty();
    }

    /** In a place of keys alone, one to three capitalised words before a colon were meant as a key too. */
    private Optional<String> unknown(Line line) {
        Matcher key = KEY.matcher(line.words());
        if (!line.indented()
                && key.matches()
                && CAPITAL_WORDS.matcher(key.group(1)).matches()) return Optional.of(key.group(1));
        return misspelt(line);
    }

    private Entries done(int start) {
        entries.stream()
                .filter(entry -> entry.value().isEmpty())
                .forEach(entry -> margin.error(entry.line(), Advice.emptyKey(entry.key())));
        return new Entries(entries, start, margin);
    }
}
