package hearthside.sheet.pdf;

import hearthside.sheet.pdf.Paragraph.Stretch;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a paragraph apart where its lines may end. */
final class Units {
    private final Shaper shaper;
    private final Locale locale;

    Units(Locale locale, Faces faces) {
        this.locale = locale;
        shaper = new Shaper(faces);
    }

    /**
     * What stands between two places where a line may end.
     *
     * @param gap the space after it, if there is one
     * @param space its width
     */
    record Unit(List<Stretch> parts, float width, List<Stretch> gap, float space) {}

    List<Unit> of(Paragraph paragraph, float measure) {
        String text = paragraph.text();
        List<Unit> units = new ArrayList<>();
        int start = 0;
        for (int end : Breaks.of(text, locale)) {
            int ink = end;
            while (ink > start && text.charAt(ink - 1) == ' ') ink--;
            List<Stretch> gap = ink == end ? List.of() : paragraph.cut(ink, ink + 1);
            if (ink > start || !units.isEmpty()) addFitting(units, paragraph.cut(start, ink), gap, measure);
            start = end;
        }
        return units;
    }

    float widest(Paragraph paragraph) {
        float widest = 0;
        for (Unit unit : of(paragraph, Float.MAX_VALUE)) widest = Math.max(widest, unit.width());
        return widest;
    }

    /** A word wider than the measure is taken apart, between what a reader sees as characters. */
    private void addFitting(List<Unit> units, List<Stretch> parts, List<Stretch> gap, float measure) {
        Unit unit = unit(parts, gap);
        if (unit.width() <= measure || unit.parts().isEmpty()) {
            units.add(unit);
            return;
        }
        List<Stretch> left = new ArrayList<>();
        for (Stretch part : parts) {
            BreakIterator characters = BreakIterator.getCharacterInstance(locale);
            characters.setText(part.text());
            int start = 0;
            for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
                Stretch character = new Stretch(part.text().substring(start, end), part.style(), part.level());
                List<Stretch> longer = grown(left, character); // shaped anew: kerning may widen it
                if (!left.isEmpty() && width(longer) > measure) {
                    units.add(unit(left, List.of()));
                    longer = grown(List.of(), character);
                }
                left = longer;
                start = end;
            }
        }
        units.add(unit(left, gap));
    }

    private static List<Stretch> grown(List<Stretch> parts, Stretch more) {
        List<Stretch> grown = new ArrayList<>(parts);
        if (!grown.isEmpty()
                && grown.getLast().style().equals(more.style())
                && grown.getLast().level() == more.level())
            grown.add(new Stretch(grown.removeLast().text() + more.text(), more.style(), more.level()));
        else grown.add(more);
        return grown;
    }

    private Unit unit(List<Stretch> parts, List<Stretch> gap) {
        return parts.isEmpty()
                ? new Unit(List.of(), 0, List.of(), 0)
                : new Unit(List.copyOf(parts), width(parts), gap, width(gap));
    }

    float width(List<Stretch> parts) {
        float width = 0;
        for (Stretch part : parts) width += shaper.width(part.style(), part.text(), part.rightToLeft());
        return width;
    }

    List<Glyphs> shape(Stretch part) {
        return shaper.shape(part.style(), part.text(), part.rightToLeft());
    }
}
