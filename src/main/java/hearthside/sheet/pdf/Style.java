package hearthside.sheet.pdf;

/**
 * How a run of text is set.
 *
 * @param size in points
 * @param leading from line to line, in points
 * @param own whether the words are somebody's own: names, and what was written
 */
record Style(Face face, float size, float leading, Colour colour, boolean own) {
    Style(Face face, float size, float lines, Colour colour) {
        this(face, size, size * lines, colour, false);
    }

    Style in(Face other) {
        return new Style(other, size, leading, colour, own);
    }

    Style everyLine(float step) {
        return new Style(face, size, step, colour, own);
    }

    Style ofOnesOwn() {
        return new Style(face, size, leading, colour, true);
    }

    /** From the top of a line to its baseline, with the face's own height in the middle of the line. */
    float baseline() {
        return (leading + (face.ascent + face.descent) * size / 1000) / 2;
    }
}
