package hearthside.sheet.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Glyphs and where they stand, in thousandths of the type size, upwards and to the right. */
record Shaped(List<Glyph> glyphs, int width) {
    record Glyph(int id, int x, int y) {
        @Override
        public String toString() {
            return id + ":" + x + (y == 0 ? "" : ":" + y);
        }

        static Glyph read(String words) {
            String[] numbers = words.split(":");
            return new Glyph(
                    Integer.parseInt(numbers[0]),
                    Integer.parseInt(numbers[1]),
                    numbers.length > 2 ? Integer.parseInt(numbers[2]) : 0);
        }

        boolean isLike(Glyph other) {
            return id == other.id && Math.abs(x - other.x) <= 1 && Math.abs(y - other.y) <= 1;
        }
    }

    @Override
    public String toString() {
        return glyphs.stream().map(Glyph::toString).collect(Collectors.joining(" ", "", " =" + width));
    }

    static Shaped read(String words) {
        int end = words.lastIndexOf(" =");
        List<Glyph> glyphs = Stream.of(words.substring(0, end).split(" "))
                .filter(glyph -> !glyph.isEmpty())
                .map(Glyph::read)
                .toList();
        return new Shaped(glyphs, Integer.parseInt(words.substring(end + 2)));
    }

    /** The same glyphs in the same order, none of them more than a thousandth of the type size away. */
    boolean isLike(Shaped other) {
        if (glyphs.size() != other.glyphs.size() || Math.abs(width - other.width) > 1) return false;
        for (int i = 0; i < glyphs.size(); i++) if (!glyphs.get(i).isLike(other.glyphs.get(i))) return false;
        return true;
    }

    static Shaped ofOurs(Languages.Piece piece) {
        GlyphVector vector = piece.face()
                .shapes
                .layoutGlyphVector(
                        new FontRenderContext(null, true, true),
                        piece.text().toCharArray(),
                        0,
                        piece.text().length(),
                        piece.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int count = vector.getNumGlyphs();
        float[] at = vector.getGlyphPositions(0, count + 1, null);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < count; i++)
            if (vector.getGlyphCode(i) < piece.face().glyphs())
                glyphs.add(new Glyph(vector.getGlyphCode(i), Math.round(at[2 * i]), Math.round(-at[2 * i + 1])));
        return new Shaped(glyphs, Math.round(at[2 * count]));
    }
}
