package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.GlyphDescription;
import org.jspecify.annotations.Nullable;

/**
 * What a glyph looks like, as PDF's own kind of typeface wants it: lines and cubic curves between whole thousandths of the type
 * size. A TrueType file holds several quadratic curves for each cubic one that was drawn; here they become one again.
 */
record Outline(List<Contour> contours) {
    static final Outline EMPTY = new Outline(List.of());
    private static final int ON_CURVE = 1;
    /** In thousandths of the type size: at 12 point a two-hundredth of a millimetre. */
    private static final float TOLERANCE = 1;

    /** A closed shape; the way back to the start need not be said. */
    record Contour(Point start, List<Segment> segments) {}

    record Point(int x, int y) {
        Point moved(int right, int up) {
            return new Point(x + right, y + up);
        }
    }

    sealed interface Segment {
        Point end();

        record Line(Point end) implements Segment {}

        record Curve(Point first, Point second, Point end) implements Segment {}
    }

    /** A place that need not be whole. */
    private record Spot(float x, float y, boolean on) {
        static Spot between(Spot a, Spot b) {
            return new Spot((a.x + b.x) / 2, (a.y + b.y) / 2, true);
        }

        /** From here so many times the way to another. */
        Spot towards(Spot other, float times) {
            return new Spot(x + (other.x - x) * times, y + (other.y - y) * times, true);
        }

        Point rounded() {
            return new Point(Math.round(x), Math.round(y));
        }

        boolean near(Spot other) {
            return Math.hypot(x - other.x, y - other.y) <= TOLERANCE;
        }
    }

    /** @param unit thousandths of the type size in a unit of the face */
    static Outline of(GlyphDescription glyph, float unit) {
        List<Contour> contours = new ArrayList<>();
        int from = 0;
        for (int contour = 0; contour < glyph.getContourCount(); contour++) {
            int end = glyph.getEndPtOfContours(contour);
            List<Spot> spots = new ArrayList<>();
            for (int i = from; i <= end; i++)
                spots.add(new Spot(
                        glyph.getXCoordinate(i) * unit,
                        glyph.getYCoordinate(i) * unit,
                        (glyph.getFlags(i) & ON_CURVE) != 0));
            if (spots.size() > 1) contours.add(contour(spots));
            from = end + 1;
        }
        return new Outline(List.copyOf(contours));
    }

    /** @param spots around the shape; between two that are off the curve lies one on it, unsaid */
    private static Contour contour(List<Spot> spots) {
        int first = 0;
        while (first < spots.size() && !spots.get(first).on()) first++;
        Spot start = first == spots.size() ? Spot.between(spots.getLast(), spots.getFirst()) : spots.get(first);
        List<Segment> segments = new ArrayList<>();
        List<Spot> pulls = new ArrayList<>();
        Spot here = start;
        for (int i = 1; i <= spots.size(); i++) {
            Spot next = i == spots.size() ? start : spots.get((first + i) % spots.size());
            if (first == spots.size() && i == 1) pulls.add(spots.getFirst());
            if (!next.on()) {
                pulls.add(next);
                continue;
            }
            if (!pulls.isEmpty()) curves(here, pulls, next, segments);
            else if (i < spots.size()) segments.add(new Segment.Line(next.rounded()));
            pulls = new ArrayList<>();
            here = next;
        }
        return new Contour(start.rounded(), List.copyOf(segments));
    }

    private static void curves(Spot start, List<Spot> pulls, Spot end, List<Segment> segments) {
        Segment.Curve one = oneCurve(start, pulls, end);
        if (one != null) {
            segments.add(one);
            return;
        }
        int half = pulls.size() / 2;
        Spot middle = Spot.between(pulls.get(half - 1), pulls.get(half));
        curves(start, pulls.subList(0, half), middle, segments);
        curves(middle, pulls.subList(half, pulls.size()), end, segments);
    }

    /**
     * A cubic curve becomes {@code n} quadratic ones by cutting it at equal steps; the first of their pulls then lies on the way to
     * the cubic's first, at 3 / 2n of it, and the last in the same manner.
     *
     * @return the cubic, or nothing if these were not cut from one
     */
    private static Segment.@Nullable Curve oneCurve(Spot start, List<Spot> pulls, Spot end) {
        int count = pulls.size();
        float times = 2 * count / 3f;
        Spot first = start.towards(pulls.getFirst(), times);
        Spot second = end.towards(pulls.getLast(), times);
        if (count == 1) return new Segment.Curve(first.rounded(), second.rounded(), end.rounded());
        Spot from = start;
        for (int i = 0; i < count; i++) {
            Spot to = i == count - 1 ? end : Spot.between(pulls.get(i), pulls.get(i + 1));
            Spot middle = Spot.between(Spot.between(from, pulls.get(i)), Spot.between(pulls.get(i), to));
            if (!to.near(at((i + 1f) / count, start, first, second, end))) return null;
            if (!middle.near(at((i + 0.5f) / count, start, first, second, end))) return null;
            from = to;
        }
        return new Segment.Curve(first.rounded(), second.rounded(), end.rounded());
    }

    private static Spot at(float t, Spot start, Spot first, Spot second, Spot end) {
        Spot a = start.towards(first, t);
        Spot b = first.towards(second, t);
        Spot c = second.towards(end, t);
        return a.towards(b, t).towards(b.towards(c, t), t);
    }

    /** This and another one, which stands so far to the right and above. */
    Outline with(Outline other, int right, int up) {
        List<Contour> all = new ArrayList<>(contours);
        for (Contour contour : other.contours())
            all.add(new Contour(
                    contour.start().moved(right, up),
                    contour.segments().stream()
                            .map(segment -> moved(segment, right, up))
                            .toList()));
        return new Outline(List.copyOf(all));
    }

    private static Segment moved(Segment segment, int right, int up) {
        return switch (segment) {
            case Segment.Line(Point end) -> new Segment.Line(end.moved(right, up));
            case Segment.Curve(Point first, Point second, Point end) ->
                new Segment.Curve(first.moved(right, up), second.moved(right, up), end.moved(right, up));
        };
    }
}
