package hearthside.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block as it stands in its file: {@code # Kind: id} and the lines under it.
 *
 * @param id empty for a kind that has none
 * @param line of the heading
 */
record Piece(Kind kind, String id, int line, List<Line> lines) {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#(?!#)\\s*(.*?)[\\s#]*");
    private static final Pattern NAMED = Pattern.compile("([^:]*?)[\\s\\u00a0\\u202f]*(?::[\\s\\u00a0\\u202f]*(.*))?");

    /**
     * @param pieces in running order
     * @param whole whether every heading was understood
     */
    record Split(List<Piece> pieces, boolean whole) {}

    /** How an author is told which one is meant: {@code poll 'barrier'}, or {@code slide}. */
    String name() {
        return id.isEmpty() ? kind.lowerCase() : kind.lowerCase() + " " + Advice.quoted(id);
    }

    /** Cuts lines at their level-1 headings. */
    static Split split(List<Line> lines, List<Kind> allowed, Margin margin) {
        int before = margin.errors();
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        while (next < lines.size() && !heads(lines.get(next))) next++;
        lines.subList(0, next).stream()
                .filter(line -> !line.blank())
                .findFirst()
                .ifPresent(line -> margin.error(line.number(), Advice.beforeFirstHeading(allowed)));
        while (next < lines.size()) {
            int end = next + 1;
            while (end < lines.size() && !heads(lines.get(end))) end++;
            begin(lines.get(next), lines.subList(next + 1, end), allowed, margin)
                    .ifPresent(pieces::add);
            next = end;
        }
        return new Split(pieces, margin.errors() == before);
    }

    /** {@code #Notes} was meant as a heading; {@code #1 rule} in a reading was not. */
    static boolean heads(Line line) {
        Matcher heading = HEADING.matcher(line.text());
        if (!heading.matches()) return false;
        boolean spaced = line.words().equals("#") || line.words().matches("#[\\s\\u00a0].*");
        return spaced || Kind.of(kindIn(heading.group(1))).isPresent();
    }

    private static String kindIn(String heading) {
        int colon = heading.indexOf(':');
        return Line.trim(colon < 0 ? heading : heading.substring(0, colon));
    }

    private static Optional<Piece> begin(Line heading, List<Line> lines, List<Kind> allowed, Margin margin) {
        Matcher marked = HEADING.matcher(heading.text());
        if (!marked.matches()) return Optional.empty();
        Matcher named = NAMED.matcher(Line.trim(marked.group(1)));
        if (!named.matches()) return Optional.empty();
        String word = named.group(1);
        Optional<Kind> kind = Kind.of(word).filter(allowed::contains);
        if (kind.isEmpty()) margin.error(heading.number(), Advice.unknownHeading(word, allowed));
        String id = Optional.ofNullable(named.group(2)).orElse("");
        return kind.map(known ->
                new Piece(known, BlockId.read(known, id, heading, margin), heading.number(), List.copyOf(lines)));
    }
}
