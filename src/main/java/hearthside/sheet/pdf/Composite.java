package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs that stand for the same characters, as one: a letter with its dots, its vowel, its accents. So each character of a page
 * is one glyph and one text, and whoever reads the file back, by eye, by ear or by search, finds it whole and in its place.
 *
 * @param parts at least one
 * @param advance in thousandths of the type size
 */
record Composite(List<Part> parts, int advance) implements Comparable<Composite> {

    /** @param x from the start of the whole, and {@code y} from the baseline, in thousandths of the type size */
    record Part(int glyph, int x, int y) {}

    /** @param x where each glyph stands, and {@code y} how high, in thousandths of the type size */
    static Composite of(Face face, List<Integer> ids, List<Float> x, List<Float> y, float left) {
        List<Part> parts = new ArrayList<>();
        float right = left;
        for (int i = 0; i < ids.size(); i++) {
            parts.add(new Part(ids.get(i), Math.round(x.get(i) - left), Math.round(y.get(i))));
            if (face.advance(ids.get(i)) > 0) right = Math.max(right, x.get(i) + face.advance(ids.get(i)));
        }
        return new Composite(List.copyOf(parts), Math.round(right - left));
    }

    /** Any order that does not depend on who came first: the same sheet gives the same bytes. */
    @Override
    public int compareTo(Composite other) {
        return toString().compareTo(other.toString());
    }
}
