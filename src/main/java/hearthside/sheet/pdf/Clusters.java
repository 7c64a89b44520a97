package hearthside.sheet.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Brings together the glyphs of what a reader sees as one character, and gives each its text. From left to right a mark belongs
 * to its letter; from right to left it stays beside it, because programs that read files back turn a line's glyphs round, and
 * not what is within one.
 */
final class Clusters {
    private final Face face;
    private final String text;
    private final boolean rightToLeft;
    private final int[] starts;
    private final List<Cluster> clusters = new ArrayList<>();

    Clusters(Face face, String text, boolean rightToLeft) {
        this.face = face;
        this.text = text;
        this.rightToLeft = rightToLeft;
        this.starts = starts(text);
    }

    /** For each character of a text, the first one of what a reader sees as one. */
    private static int[] starts(String text) {
        int[] starts = new int[text.length()];
        BreakIterator seen = BreakIterator.getCharacterInstance(Locale.ROOT);
        seen.setText(text);
        int start = 0;
        for (int end = seen.next(); end != BreakIterator.DONE; start = end, end = seen.next())
            Arrays.fill(starts, start, end, start);
        return starts;
    }

    private record Cluster(int from, List<Integer> ids, List<Float> x, List<Float> y) {}

    /**
     * Glyphs come from left to right as they are seen.
     *
     * @param character the first that the glyph was made of
     */
    void add(int id, int character, float x, float y) {
        int from = rightToLeft ? character : starts[character];
        if (clusters.isEmpty() || clusters.getLast().from() != from)
            clusters.add(new Cluster(from, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        Cluster cluster = clusters.getLast();
        cluster.ids().add(id);
        cluster.x().add(x);
        cluster.y().add(y);
    }

    Glyphs glyphs(float width) {
        if (rightToLeft) lettersBeforeTheirMarks();
        int count = clusters.size();
        int[] ids = new int[count];
        float[] x = new float[count];
        float[] y = new float[count];
        String[] texts = texts();
        for (int i = 0; i < count; i++) {
            Cluster cluster = clusters.get(i);
            boolean alone = cluster.ids().size() == 1;
            x[i] = left(cluster);
            y[i] = alone ? cluster.y().getFirst() : 0;
            ids[i] = alone
                    ? cluster.ids().getFirst()
                    : face.composite(Composite.of(face, cluster.ids(), cluster.x(), cluster.y(), x[i]));
        }
        return new Glyphs(face, ids, x, y, texts, width);
    }

    /** Seen from the left a mark comes before its letter. Programs that read files back look for it after. */
    private void lettersBeforeTheirMarks() {
        for (int i = 0, end; i < clusters.size(); i = end) {
            end = i + 1;
            while (end < clusters.size()
                    && starts[clusters.get(end).from()]
                            == starts[clusters.get(i).from()]) end++;
            clusters.subList(i, end).sort(Comparator.comparingInt(Cluster::from));
        }
    }

    /** Where the first glyph that takes up room begins; marks may hang out before it. */
    private float left(Cluster cluster) {
        float left = Float.MAX_VALUE;
        for (int i = 0; i < cluster.ids().size(); i++)
            if (face.advance(cluster.ids().get(i)) > 0)
                left = Math.min(left, cluster.x().get(i));
        return left == Float.MAX_VALUE ? cluster.x().getFirst() : left;
    }

    private String[] texts() {
        TreeSet<Integer> starts = new TreeSet<>();
        clusters.forEach(cluster -> starts.add(cluster.from()));
        return clusters.stream()
                .map(cluster -> {
                    Integer end = starts.higher(cluster.from());
                    int start = cluster.from() == starts.first() ? 0 : cluster.from();
                    return text.substring(start, end == null ? text.length() : end)
                            .intern(); // some hundred letters
                })
                .toArray(String[]::new);
    }
}
