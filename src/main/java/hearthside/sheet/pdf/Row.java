package hearthside.sheet.pdf;

import hearthside.sheet.pdf.Paragraph.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Places the words of one line, from left to right. */
final class Row {
    private final Units units;
    private final List<Line.Placed> pieces = new ArrayList<>();
    private float x;

    Row(Units units) {
        this.units = units;
    }

    void place(List<Stretch> seen) {
        for (Stretch stretch : seen)
            for (Glyphs run : units.shape(stretch)) {
                pieces.add(new Line.Placed(run, stretch.style(), x));
                x += run.width * stretch.style().size() / 1000;
            }
    }

    /** Before the line's left end, where a line that is read from the right goes on with a space. */
    void hang(List<Stretch> gap) {
        x = -units.width(gap);
        place(gap);
        x = 0;
    }

    float width() {
        return x;
    }

    /** What is of one face and style is one piece. */
    List<Line.Placed> pieces() {
        List<Line.Placed> joined = new ArrayList<>();
        for (int start = 0, end; start < pieces.size(); start = end) {
            end = start + 1;
            while (end < pieces.size() && goesOn(pieces.get(start), pieces.get(end))) end++;
            joined.add(Line.Placed.joined(pieces.subList(start, end)));
        }
        return joined;
    }

    private static boolean goesOn(Line.Placed first, Line.Placed next) {
        return first.glyphs().face == next.glyphs().face
                && first.style().equals(next.style())
                && !first.glyphs().gap
                && !next.glyphs().gap;
    }
}
