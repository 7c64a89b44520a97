package hearthside.sheet.pdf;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which characters stand behind which glyph. Glyphs that were made together share a first character.
 *
 * @param from for each glyph, as they are seen, the first character of its cluster
 */
record Clusters(String text, int[] from) {
    private static final String NOTHING = "\u200b";

    /** All of a cluster's characters belong to its first glyph; its other glyphs stand for nothing: a zero-width space. */
    String[] texts() {
        int[] starts = Arrays.stream(from).sorted().distinct().toArray();
        Set<Integer> said = new HashSet<>();
        String[] texts = new String[from.length];
        for (int i = 0; i < from.length; i++) texts[i] = said.add(from[i]) ? text(starts, from[i]) : NOTHING;
        return texts;
    }

    private String text(int[] starts, int start) {
        int place = Arrays.binarySearch(starts, start);
        int end = place + 1 < starts.length ? starts[place + 1] : text.length();
        return text.substring(place == 0 ? 0 : start, end);
    }

    /** Whether each glyph says characters of its own, one after the other as they were typed. */
    boolean inOrder() {
        for (int i = 1; i < from.length; i++) if (from[i] <= from[i - 1]) return false;
        return true;
    }
}
