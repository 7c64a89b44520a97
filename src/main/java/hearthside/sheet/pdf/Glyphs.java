package hearthside.sheet.pdf;

import java.util.List;

/** Shaped text of one face, from left to right as it is seen. Positions and width are in thousandths of the type size. */
final class Glyphs {
    final Face face;
    final int[] ids;
    final float[] x;
    final float[] y;
    /** The characters that each glyph stands for, for those who search or hear the page. */
    final String[] text;

    final float width;
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
                character.codePointAt(0) != Faces.GAP);
    }

    /** @param starts where each begins; all are of one face */
    static Glyphs joined(List<Glyphs> runs, float[] starts) {
        int count = runs.stream().mapToInt(run -> run.ids.length).sum();
        Glyphs all = new Glyphs(
                runs.getFirst().face,
                new int[count],
                new float[count],
                new float[count],
                new String[count],
                starts[starts.length - 1] + runs.getLast().width);
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            Glyphs run = runs.get(i);
            int letters = run.ids.length;
            System.arraycopy(run.ids, 0, all.ids, at, letters);
            System.arraycopy(run.y, 0, all.y, at, letters);
            System.arraycopy(run.text, 0, all.text, at, letters);
            for (int letter = 0; letter < letters; letter++) all.x[at + letter] = starts[i] + run.x[letter];
            at += letters;
        }
        return all;
    }

    Glyphs(Face face, int[] ids, float[] x, float[] y, String[] text, float width) {
        this(face, ids, x, y, text, width, false);
    }

    private Glyphs(Face face, int[] ids, float[] x, float[] y, String[] text, float width, boolean gap) {
        this.face = face;
        this.ids = ids;
        this.x = x;
        this.y = y;
        this.text = text;
        this.width = width;
        this.gap = gap;
    }
}
