package hearthside.sheet.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets text in lines of a given measure, left-aligned, without hyphenation. */
final class Setter {
    private final Shaper shaper = new Shaper();
    private final Locale locale;

    Setter(Locale locale) {
        this.locale = locale;
    }

    /** Text in one style. */
    record Span(String text, Style style) {}

    /** What stands between two places where a line may end. */
    private record Unit(List<Span> parts, float width, int spaces, float space) {}

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

    List<Line> lines(List<Span> spans, float measure) {
        List<Unit> units = units(spans, measure);
        if (units.isEmpty()) return List.of();
        float[] words = new float[units.size()];
        float[] spaces = new float[units.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = units.get(i).width();
            spaces[i] = units.get(i).space();
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : Breaker.ends(words, spaces, measure)) {
            lines.add(line(units.subList(start, end), spans.getFirst().style()));
            start = end;
        }
        return lines;
    }

    /** The narrowest setting that needs no more lines, so that they come out about as long as each other. */
    List<Line> balanced(String text, Style style, float measure) {
        List<Line> wide = lines(text, style, measure);
        if (wide.size() < 2) return wide;
        float tooNarrow = 0;
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

    private List<Unit> units(List<Span> spans, float measure) {
        StringBuilder whole = new StringBuilder();
        for (Span span : spans) whole.append(span.text());
        List<Unit> units = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(whole.toString());
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            int ink = end;
            while (ink > start && whole.charAt(ink - 1) == ' ') ink--;
            if (ink > start || !units.isEmpty()) addFitting(units, cut(spans, start, ink), end - ink, measure);
        }
        return units;
    }

    /** A word wider than the measure is taken apart, between what a reader sees as characters. */
    private void addFitting(List<Unit> units, List<Span> parts, int spaces, float measure) {
        Unit unit = unit(parts, spaces);
        if (unit.width() <= measure || unit.parts().isEmpty()) {
            units.add(unit);
            return;
        }
        List<Span> left = new ArrayList<>();
        for (Span part : parts) {
            BreakIterator characters = BreakIterator.getCharacterInstance(locale);
            characters.setText(part.text());
            int start = 0;
            for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
                String text = part.text().substring(start, end);
                List<Span> longer = grown(left, text, part.style()); // shaped anew: kerning may widen it
                if (!left.isEmpty() && width(longer) > measure) {
                    units.add(unit(left, 0));
                    longer = grown(List.of(), text, part.style());
                }
                left = longer;
                start = end;
            }
        }
        units.add(unit(left, spaces));
    }

    private static List<Span> grown(List<Span> parts, String text, Style style) {
        List<Span> grown = new ArrayList<>(parts);
        if (!grown.isEmpty() && grown.getLast().style().equals(style))
            grown.add(new Span(grown.removeLast().text() + text, style));
        else grown.add(new Span(text, style));
        return grown;
    }

    private float width(List<Span> parts) {
        float width = 0;
        for (Span part : parts) width += shaper.width(part.style(), part.text());
        return width;
    }

    private Unit unit(List<Span> parts, int spaces) {
        float space = spaces == 0 || parts.isEmpty()
                ? 0
                : shaper.width(parts.getLast().style(), " ");
        return new Unit(List.copyOf(parts), width(parts), parts.isEmpty() ? 0 : Math.min(spaces, 1), space);
    }

    private static List<Span> cut(List<Span> spans, int from, int to) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            if (start < to && end > from && from < to)
                parts.add(new Span(
                        span.text().substring(Math.max(0, from - start), Math.min(end, to) - start), span.style()));
            start = end;
        }
        return parts;
    }

    private Line line(List<Unit> units, Style style) {
        List<Line.Placed> pieces = new ArrayList<>();
        float x = 0;
        float width = 0;
        for (Unit unit : units) {
            for (Span part : unit.parts()) x = place(pieces, part.text(), part.style(), x);
            width = x;
            // The space at the end of a line is written too: it keeps words apart when the text is read out.
            if (unit.spaces() > 0) x = place(pieces, " ", unit.parts().getLast().style(), x);
        }
        return new Line(pieces, width, style);
    }

    private float place(List<Line.Placed> pieces, String text, Style style, float from) {
        float x = from;
        for (Glyphs run : shaper.shape(style, text)) {
            pieces.add(new Line.Placed(run, style, x));
            x += run.width * style.size() / 1000;
        }
        return x;
    }
}
