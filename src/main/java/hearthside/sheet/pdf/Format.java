package hearthside.sheet.pdf;

import hearthside.workshop.Paper;

/**
 * A page's size and its margins, in points. Large print has wider steps and boxes, and the same margin on both sides.
 *
 * @param step from one writing line to the next
 * @param box the side of a box to tick
 */
record Format(
        float width,
        float height,
        float left,
        float right,
        float top,
        float bottom,
        float step,
        float box,
        boolean large) {
    /** From one line of the baseline grid to the next: two carry a line of text, three a line to write on. */
    static final float GRID = mm(3);

    static final float HAIR = mm(0.25f);
    static final float BOX_LINE = mm(0.3f);
    static final float HEAD_RULE = mm(0.5f);

    static Format of(Paper paper, boolean large) {
        float width = paper == Paper.A4 ? mm(210) : 612;
        float height = paper == Paper.A4 ? mm(297) : 792;
        return new Format(
                width,
                height,
                mm(25),
                large ? mm(25) : mm(20),
                mm(20),
                mm(14),
                large ? mm(12) : mm(9),
                large ? mm(8) : mm(5),
                large);
    }

    static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    /** Between the margins. */
    float measure() {
        return width - left - right;
    }

    /** For running text: about 67 characters a line, however wide the page is. */
    float readingMeasure() {
        return Math.min(measure(), large ? measure() : mm(143));
    }

    /** Sizes that grow with the type. */
    float grown(float points) {
        return large ? points * 1.25f : points;
    }
}
