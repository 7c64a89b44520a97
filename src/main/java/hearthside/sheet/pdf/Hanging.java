package hearthside.sheet.pdf;

/**
 * How far the first letter of a line stands out of its column, so that the column's edge looks straight: opening quotation marks
 * hang almost whole; large letters lose the white that their typeface puts before them.
 */
final class Hanging {
    private static final String QUOTES = "“‘„‚«‹\"'";
    private static final float OF_A_QUOTE = 0.75f;
    private static final float LARGE = 20;

    private Hanging() {}

    /** @return points, 0 for most lines */
    static float of(Line.Placed first) {
        Glyphs glyphs = first.glyphs();
        if (glyphs.ids.length == 0 || first.style().own()) return 0;
        float size = first.style().size() / 1000;
        if (QUOTES.contains(glyphs.text[0])) return glyphs.face.advance(glyphs.ids[0]) * OF_A_QUOTE * size;
        return first.style().size() < LARGE ? 0 : glyphs.face.bearing(glyphs.ids[0]) * size;
    }
}
