package hearthside.sheet.pdf;

import java.util.List;

/** One line of text, ready to be written. */
record Line(List<Placed> pieces, float width, Style style) {
    Line {
        pieces = List.copyOf(pieces);
    }

    /** @param x from the start of the line, in points */
    record Placed(Glyphs glyphs, Style style, float x) {}
}
