package hearthside.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt word was meant to be. */
final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {}

    /** The closest of some words, if it is at most two letters (in short words: one) away. */
    static Optional<String> to(String word, Collection<String> words) {
        String given = word.toLowerCase(Locale.ROOT);
        if (given.length() > LONGEST) return Optional.empty();
        return words.stream()
                .filter(other -> distance(given, other.toLowerCase(Locale.ROOT)) <= (other.length() < 5 ? 1 : 2))
                .min(Comparator.comparingInt(other -> distance(given, other.toLowerCase(Locale.ROOT))));
    }

    /** Letters to add, drop, change, or swap with their neighbour. */
    static int distance(String one, String two) {
        int[][] steps = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) steps[i][j] = step(steps, one, two, i, j);
        }
        return steps[one.length()][two.length()];
    }

    private static int step(int[][] steps, String one, String two, int i, int j) {
        if (i == 0 || j == 0) return i + j;
        boolean same = one.charAt(i - 1) == two.charAt(j - 1);
        int best = Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1);
        best = Math.min(best, steps[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
