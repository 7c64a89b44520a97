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

/** Turns words into glyphs, with kerning and ligatures, through the JDK's own shaping. One for each document. */
final class Shaper {
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
    private static final int SHARED_AT_MOST = 20_000;
    private static final Map<Key, List<Glyphs>> SHARED = new ConcurrentHashMap<>();

    private final Map<Key, List<Glyphs>> mine = new HashMap<>();

    private record Key(Face face, String word) {}

    /** @param style whose words are somebody's own are remembered no longer than this document */
    List<Glyphs> shape(Style style, String word) {
        Key key = new Key(style.face(), word);
        List<Glyphs> known = mine.get(key);
        if (known == null && !style.own()) known = SHARED.get(key);
        if (known != null) return known;
        List<Glyphs> shaped = runs(style.face(), word);
        if (style.own() || SHARED.size() >= SHARED_AT_MOST) mine.put(key, shaped);
        else SHARED.put(key, shaped);
        return shaped;
    }

    float width(Style style, String word) {
        float width = 0;
        for (Glyphs run : shape(style, word)) width += run.width;
        return width * style.size() / 1000;
    }

    private static List<Glyphs> runs(Face asked, String word) {
        List<Glyphs> runs = new ArrayList<>();
        for (int start = 0; start < word.length(); ) {
            int first = word.codePointAt(start);
            Face face = Faces.ours().with(asked, first);
            if (!face.has(first)) {
                int end = start + Character.charCount(first);
                runs.add(gap(word.substring(start, end)));
                start = end;
            } else {
                int end = start;
                while (end < word.length()
                        && Faces.ours().with(asked, word.codePointAt(end)) == face
                        && face.has(word.codePointAt(end))) end += Character.charCount(word.codePointAt(end));
                runs.add(run(face, word.substring(start, end)));
                start = end;
            }
        }
        return List.copyOf(runs);
    }

    private static Glyphs gap(String character) {
        Face face = Faces.ours().serif();
        int box = face.glyph(Faces.GAP);
        return new Glyphs(
                face, new int[] {box}, new float[1], new float[1], new String[] {character}, face.advance(box));
    }

    private static Glyphs run(Face face, String text) {
        GlyphVector vector =
                face.shapes.layoutGlyphVector(PAPER, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
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
        return new Glyphs(
                face,
                Arrays.copyOf(ids, kept),
                Arrays.copyOf(x, kept),
                Arrays.copyOf(y, kept),
                texts(text, from, kept),
                at[2 * count]);
    }

    /** A cluster's characters belong to its first glyph; its other glyphs stand for nothing, written as a zero-width space. */
    private static String[] texts(String text, int[] from, int count) {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            boolean again = i > 0 && from[i] == from[i - 1];
            int next = i + 1;
            while (next < count && from[next] <= from[i]) next++;
            int end = next < count ? from[next] : text.length();
            texts[i] = again ? "\u200b" : text.substring(i == 0 ? 0 : from[i], Math.max(end, from[i]));
        }
        return texts;
    }
}
