package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses where the lines of a paragraph end, so that the whole of it is as even as can be: the sum of the squares of what each
 * line leaves free is smallest (the idea of Knuth and Plass, for text that is not justified). Never breaks a word.
 */
final class Breaker {
    private static final float HAIR = 0.01f;
    private static final double SHORT_LAST_LINE = 0.05;

    private Breaker() {}

    /**
     * @param words widths, none above the measure (a wider one gets a line of its own)
     * @param spaces what follows each word when the line goes on
     * @return for each line, the index after its last word
     */
    static List<Integer> ends(float[] words, float[] spaces, float measure) {
        int count = words.length;
        double[] best = new double[count + 1];
        int[] from = new int[count + 1];
        Arrays.fill(best, 1, count + 1, Double.MAX_VALUE);
        for (int start = 0; start < count; start++) {
            float width = 0;
            for (int end = start + 1; end <= count; end++) {
                width += words[end - 1];
                if (width > measure + HAIR && end > start + 1) break;
                double cost = best[start] + cost(width, measure, end == count, start == 0);
                if (cost < best[end]) {
                    best[end] = cost;
                    from[end] = start;
                }
                width += spaces[end - 1];
            }
        }
        List<Integer> ends = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) ends.addFirst(end);
        return ends;
    }

    private static double cost(float width, float measure, boolean last, boolean first) {
        double free = Math.max(0, (measure - width) / measure);
        if (!last) return free * free;
        return free > 0.88 && !first ? SHORT_LAST_LINE : 0;
    }
}
