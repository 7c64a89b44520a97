package hearthside.sheet.pdf;

import java.util.List;

/**
 * One line of text, ready to be written.
 *
 * @param pieces from left to right as they are seen
 * @param indent from where the line's place begins to its first letter, in points
 */
record Line(List<Placed> pieces, float width, Style style, float indent) {
    Line {
        pieces = List.copyOf(pieces);
    }

    /** @param x from the line's left end, in points */
    record Placed(Glyphs glyphs, Style style, float x) {

        /** Pieces of one face and style that follow each other, as one. */
        static Placed joined(List<Placed> pieces) {
            Placed first = pieces.getFirst();
            if (pieces.size() == 1) return first;
            float[] starts = new float[pieces.size()];
            for (int i = 0; i < starts.length; i++)
                starts[i] =
                        (pieces.get(i).x() - first.x()) * 1000 / first.style().size();
            return new Placed(
                    Glyphs.joined(pieces.stream().map(Placed::glyphs).toList(), starts), first.style(), first.x());
        }
    }

    /** The same line in the middle of its place. */
    Line centred(float measure) {
        return new Line(pieces, width, style, (measure - width) / 2);
    }

    /** The same line at the far end of its place. */
    Line atTheEnd(float measure) {
        return new Line(pieces, width, style, measure - width);
    }
}
