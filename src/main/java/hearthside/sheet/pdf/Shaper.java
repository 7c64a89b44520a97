package hearthside.sheet.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns words into glyphs, with kerning, ligatures and joined letters, through the JDK's own HarfBuzz. One for each document. */
final class Shaper {
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
    private static final int SHARED_AT_MOST = 20_000;
    private static final Map<Key, List<Glyphs>> SHARED = new ConcurrentHashMap<>();

    private final Map<Key, List<Glyphs>> mine = new HashMap<>();

    private record Key(Face face, String word, boolean rightToLeft) {}

    /**
     * @param style whose words are somebody's own are remembered no longer than this document
     * @return runs of one face each, from left to right as they are seen
     */
    List<Glyphs> shape(Style style, String word, boolean rightToLeft) {
        Key key = new Key(style.face(), word, rightToLeft);
        List<Glyphs> known = mine.get(key);
        if (known == null && !style.own()) known = SHARED.get(key);
        if (known != null) return known;
        List<Glyphs> shaped = runs(key);
        if (style.own() || SHARED.size() >= SHARED_AT_MOST) mine.put(key, shaped);
        else SHARED.put(key, shaped);
        return shaped;
    }

    float width(Style style, String word, boolean rightToLeft) {
        float width = 0;
        for (Glyphs run : shape(style, word, rightToLeft)) width += run.width;
        return width * style.size() / 1000;
    }

    private static List<Glyphs> runs(Key key) {
        String word = key.word();
        List<Glyphs> runs = new ArrayList<>();
        for (int start = 0; start < word.length(); ) {
            int first = word.codePointAt(start);
            Face face = Faces.ours().with(key.face(), first);
            int end = start + Character.charCount(first);
            if (face.has(first)) {
                while (end < word.length() && goesOn(key.face(), face, word.codePointAt(end)))
                    end += Character.charCount(word.codePointAt(end));
                runs.add(run(face, word.substring(start, end), key.rightToLeft()));
            } else runs.add(Glyphs.gap(Faces.ours().serif(), word.substring(start, end)));
            start = end;
        }
        return List.copyOf(key.rightToLeft() ? runs.reversed() : runs);
    }

    /** Marks and joiners stay with the letters they belong to, whichever face those are from. */
    private static boolean goesOn(Face asked, Face face, int character) {
        if (belongsToItsNeighbour(character)) return face.has(character) || Legible.joins(character);
        return face.has(character) && Faces.ours().with(asked, character) == face;
    }

    private static boolean belongsToItsNeighbour(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Legible.joins(character);
        };
    }

    private static Glyphs run(Face face, String text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = face.shapes.layoutGlyphVector(PAPER, text.toCharArray(), 0, text.length(), direction);
        int count = vector.getNumGlyphs();
        float[] at = vector.getGlyphPositions(0, count + 1, null);
        int[] ids = new int[count];
        int[] from = new int[count];
        float[] x = new float[count];
        float[] y = new float[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int id = vector.getGlyphCode(i);
            if (id >= face.glyphs()) continue; // the JDK's mark for "merged into its neighbour"
            ids[kept] = id;
            from[kept] = vector.getGlyphCharIndex(i);
            x[kept] = at[2 * i];
            y[kept] = -at[2 * i + 1];
            kept++;
        }
        Clusters clusters = new Clusters(text, Arrays.copyOf(from, kept));
        return new Glyphs(
                face,
                Arrays.copyOf(ids, kept),
                Arrays.copyOf(x, kept),
                Arrays.copyOf(y, kept),
                clusters.texts(),
                at[2 * count],
                clusters.inOrder() || rightToLeft ? "" : text);
    }
}
