package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sets text in lines of a given measure, from the edge where reading starts, without hyphenation. */
final class Setter {
    private static final int SHARED_AT_MOST = 20_000;
    private static final Map<Key, List<Line>> SHARED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Units units;
    private final boolean startsRight;
    private boolean gaps;

    Setter(Locale locale) {
        this.locale = locale;
        units = new Units(locale, Faces.in(locale));
        startsRight = Edge.startsRight(locale);
    }

    private record Key(Locale locale, List<Span> spans, float measure) {}

    /** Text in one style. */
    record Span(String text, Style style) {}

    boolean startsRight() {
        return startsRight;
    }

    List<Line> lines(String text, Style style, float measure) {
        return lines(List.of(new Span(Legible.line(text), style)), measure);
    }

    /** Text whose own line breaks are kept. */
    List<Line> written(String text, Style style, float measure) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : Legible.paragraphs(text))
            lines.addAll(lines(List.of(new Span(paragraph, style)), measure));
        return lines;
    }

    /** What the house says is set once for all couples; somebody's own words are not remembered, nor is what must be noticed. */
    List<Line> lines(List<Span> spans, float measure) {
        Key key = new Key(locale, spans, measure);
        List<Line> known = SHARED.get(key);
        if (known != null) return known;
        List<Line> set = List.copyOf(set(spans, measure));
        boolean whole = noGapIn(set);
        gaps |= !whole;
        if (whole && !isSomebodysOwn(spans) && SHARED.size() < SHARED_AT_MOST) SHARED.put(key, set);
        return set;
    }

    private static boolean isSomebodysOwn(List<Span> spans) {
        for (Span span : spans) if (span.style().own()) return true;
        return false;
    }

    private static boolean noGapIn(List<Line> lines) {
        for (Line line : lines) for (Line.Placed piece : line.pieces()) if (piece.glyphs().gap) return false;
        return true;
    }

    /** Whether a character had to be left out since the last time this was asked. */
    boolean hadGaps() {
        boolean had = gaps;
        gaps = false;
        return had;
    }

    private List<Line> set(List<Span> spans, float measure) {
        Paragraph paragraph = paragraph(spans);
        List<Units.Unit> parts = units.of(paragraph, measure);
        if (parts.isEmpty()) return List.of();
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends(parts, measure)) {
            lines.add(line(parts.subList(start, end), paragraph, measure));
            start = end;
        }
        return lines;
    }

    /** What somebody wrote runs as its first letter does; what the house says, as the sheet does. */
    private Paragraph paragraph(List<Span> spans) {
        StringBuilder whole = new StringBuilder();
        boolean own = true;
        for (Span span : spans) {
            whole.append(span.text());
            own &= span.style().own();
        }
        String text = whole.toString();
        return new Paragraph(text, spans, own ? Levels.ofOnesOwn(text, startsRight) : Levels.of(text, startsRight));
    }

    private static List<Integer> ends(List<Units.Unit> units, float measure) {
        float[] widths = new float[units.size()];
        float[] spaces = new float[units.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = units.get(i).width();
            spaces[i] = units.get(i).space();
        }
        return Breaker.ends(widths, spaces, measure);
    }

    /** The narrowest setting that needs no more lines, so that they come out about as long as each other. */
    List<Line> balanced(String text, Style style, float measure) {
        List<Line> wide = lines(text, style, measure);
        if (wide.size() < 2) return wide;
        float tooNarrow = units.widest(paragraph(List.of(new Span(Legible.line(text), style)))); // words stay whole
        float enough = measure;
        while (enough - tooNarrow > 4) {
            float middle = (tooNarrow + enough) / 2;
            if (lines(text, style, middle).size() > wide.size()) tooNarrow = middle;
            else enough = middle;
        }
        return lines(text, style, enough);
    }

    float width(String text, Style style) {
        float width = 0;
        for (Line line : lines(text, style, Float.MAX_VALUE)) width = Math.max(width, line.width());
        return width;
    }

    /** The space at a line's end is written too: it keeps words apart when the text is read out. */
    private Line line(List<Units.Unit> parts, Paragraph paragraph, float measure) {
        boolean right = paragraph.levels().startsRight();
        Row row = new Row(units);
        List<Paragraph.Stretch> seen = Paragraph.Stretch.asSeen(stretches(parts));
        List<Paragraph.Stretch> end = parts.getLast().gap();
        if (right) row.hang(end);
        row.place(seen);
        float width = row.width();
        float indent = indent(row, right, measure);
        if (!right) row.place(end);
        return new Line(row.pieces(), width, paragraph.style(), indent);
    }

    /** A line that runs against the sheet stands at the far edge; others hang a little into the margin where they look better. */
    private float indent(Row row, boolean right, float measure) {
        if (measure == Float.MAX_VALUE) return 0;
        if (right != startsRight) return measure - row.width();
        return right || row.pieces().isEmpty() ? 0 : -Hanging.of(row.pieces().getFirst());
    }

    /** All of a line but the space at its end. */
    private static List<Paragraph.Stretch> stretches(List<Units.Unit> units) {
        List<Paragraph.Stretch> stretches = new ArrayList<>();
        for (Units.Unit unit : units) {
            stretches.addAll(unit.parts());
            if (unit != units.getLast()) stretches.addAll(unit.gap());
        }
        return stretches;
    }
}
