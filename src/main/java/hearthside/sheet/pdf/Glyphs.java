package hearthside.sheet.pdf;

/** Shaped text of one face, from left to right as it is seen. Positions and width are in thousandths of the type size. */
final class Glyphs {
    final Face face;
    final int[] ids;
    final float[] x;
    final float[] y;
    /** The characters that each glyph stands for, for those who search or hear the page. */
    final String[] text;

    final float width;
    /** What a reader is told in place of the glyphs, where they come in another order than the characters; else empty. */
    final String spoken;

    /** Whether this is the box that stands in for a character which no typeface has. */
    final boolean gap;

    static Glyphs gap(Face face, String character) {
        int box = face.glyph(Faces.GAP);
        return new Glyphs(
                face,
                new int[] {box},
                new float[1],
                new float[1],
                new String[] {character},
                face.advance(box),
                "",
                character.codePointAt(0) != Faces.GAP);
    }

    Glyphs(Face face, int[] ids, float[] x, float[] y, String[] text, float width, String spoken) {
        this(face, ids, x, y, text, width, spoken, false);
    }

    private Glyphs(Face face, int[] ids, float[] x, float[] y, String[] text, float width, String spoken, boolean gap) {
        this.face = face;
        this.ids = ids;
        this.x = x;
        this.y = y;
        this.text = text;
        this.width = width;
        this.spoken = spoken;
        this.gap = gap;
    }
}
