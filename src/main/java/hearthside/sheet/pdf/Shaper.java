package hearthside.sheet.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns words into glyphs, with kerning, ligatures and joined letters, through the JDK's own HarfBuzz. One for each document. */
final class Shaper {
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
    private static final int SHARED_AT_MOST = 20_000;
    private static final Map<Key, List<Glyphs>> SHARED = new ConcurrentHashMap<>();

    private final Faces faces;
    private final Map<Key, List<Glyphs>> mine = new HashMap<>();

    /** @param han the same characters are drawn otherwise in another language */
    private record Key(Face face, String word, boolean rightToLeft, Noto han) {}

    Shaper(Faces faces) {
        this.faces = faces;
    }

    /**
     * @param style whose words are somebody's own are remembered no longer than this document
     * @return runs of one face each, from left to right as they are seen
     */
    List<Glyphs> shape(Style style, String word, boolean rightToLeft) {
        Key key = new Key(style.face(), word, rightToLeft, faces.han());
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

    private List<Glyphs> runs(Key key) {
        List<Glyphs> runs = new ArrayList<>();
        for (Run run : faces.runs(key.face(), key.word()))
            runs.add(run.gap() ? Glyphs.gap(run.face(), run.text()) : run(run.face(), run.text(), key.rightToLeft()));
        return List.copyOf(key.rightToLeft() ? runs.reversed() : runs);
    }

    private static Glyphs run(Face face, String text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = face.shapes.layoutGlyphVector(PAPER, text.toCharArray(), 0, text.length(), direction);
        int count = vector.getNumGlyphs();
        float[] at = vector.getGlyphPositions(0, count + 1, null);
        Clusters clusters = new Clusters(face, text, rightToLeft);
        for (int i = 0; i < count; i++) {
            int id = vector.getGlyphCode(i);
            if (id < face.glyphs()) // else the JDK's mark for "merged into its neighbour"
            clusters.add(id, vector.getGlyphCharIndex(i), at[2 * i], -at[2 * i + 1]);
        }
        return clusters.glyphs(at[2 * count]);
    }
}
