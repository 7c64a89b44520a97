package hearthside.sheet.pdf;

/** Shaped text of one face, left to right. Positions and width are in thousandths of the type size. */
final class Glyphs {
    final Face face;
    final int[] ids;
    final float[] x;
    final float[] y;
    /** The characters that each glyph stands for, for those who search or hear the page. */
    final String[] text;

    final float width;

    Glyphs(Face face, int[] ids, float[] x, float[] y, String[] text, float width) {
        this.face = face;
        this.ids = ids;
        this.x = x;
        this.y = y;
        this.text = text;
        this.width = width;
    }
}
