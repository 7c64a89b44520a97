package hearthside.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Shares the minutes of each variant among the parts of an article, so that every sum is right. */
final class Timetable {
    /** A part that is there at all has a slide and a moment to read. In minutes, as everything here. */
    private static final int LEAST = 2;

    /** To explain an exercise, and to come back from it. */
    private static final int AROUND_EXERCISE = 1;

    /** A slide or a reflection weighs as much as so many words of text. */
    private static final int WORDS_A_STEP = 40;

    private static final int MOST_PARTS = 20;

    private final Map<Integer, List<Integer>> minutes = new HashMap<>();
    private final Map<Integer, Set<Integer>> running = new HashMap<>();

    /** @param exercise its length, rounded up; 0 if there is none */
    record Need(int words, int steps, int exercise) {
        int weight() {
            return words + WORDS_A_STEP * steps;
        }
    }

    /** What every workshop has around its article. */
    record Frame(int welcome, int support, int closing) {
        static Frame of(int variant) {
            return new Frame(
                    Math.clamp(Math.round(variant / 12f), 2, 10),
                    Math.clamp(Math.round(variant / 30f), 1, 4),
                    Math.clamp(Math.round(variant / 12f), 2, 8));
        }

        int total() {
            return welcome + support + closing;
        }
    }

    /** How many parts all of these variants have room for. */
    static int mostParts(List<Integer> variants) {
        return variants.stream()
                .mapToInt(variant -> (variant - Frame.of(variant).total()) / LEAST)
                .reduce(MOST_PARTS, Math::min);
    }

    Timetable(List<Need> needs, List<Integer> variants) {
        variants.forEach(variant -> plan(needs, variant));
    }

    int minutes(int part, int variant) {
        return minutes.getOrDefault(variant, List.of()).get(part);
    }

    /** Whether there is time for the exercise of a part. */
    boolean exercises(int part, int variant) {
        return running.getOrDefault(variant, Set.of()).contains(part);
    }

    private void plan(List<Need> needs, int variant) {
        int share = variant - Frame.of(variant).total();
        Set<Integer> runs = running(needs, share);
        List<Integer> shares = new ArrayList<>(IntStream.range(0, needs.size())
                .mapToObj(part -> least(needs.get(part), runs.contains(part)))
                .toList());
        spread(share - sum(shares), needs, shares);
        running.put(variant, runs);
        minutes.put(variant, List.copyOf(shares));
    }

    private static int least(Need need, boolean exercise) {
        return LEAST + (exercise ? need.exercise() + AROUND_EXERCISE : 0);
    }

    /** Exercises take half of the time at most; the longest gives way first, and the later of two. */
    private static Set<Integer> running(List<Need> needs, int share) {
        Set<Integer> runs = new HashSet<>(IntStream.range(0, needs.size())
                .filter(part -> needs.get(part).exercise() > 0)
                .boxed()
                .toList());
        while (!fits(needs, runs, share))
            runs.remove(runs.stream()
                    .max(Comparator.<Integer>comparingInt(
                                    part -> needs.get(part).exercise())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow());
        return Set.copyOf(runs);
    }

    private static boolean fits(List<Need> needs, Set<Integer> runs, int share) {
        int exercises =
                runs.stream().mapToInt(part -> needs.get(part).exercise()).sum();
        int least = IntStream.range(0, needs.size())
                .map(part -> least(needs.get(part), runs.contains(part)))
                .sum();
        return runs.isEmpty() || least <= share && exercises * 2 <= share;
    }

    /** By weight; what rounding leaves over goes where most was cut off. */
    private static void spread(int rest, List<Need> needs, List<Integer> shares) {
        int weights = Math.max(1, needs.stream().mapToInt(Need::weight).sum());
        List<Double> exact = needs.stream()
                .map(need -> (double) rest * need.weight() / weights)
                .toList();
        for (int part = 0; part < shares.size(); part++)
            shares.set(part, shares.get(part) + exact.get(part).intValue());
        int left = rest - exact.stream().mapToInt(Double::intValue).sum();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparingDouble(part -> exact.get(part).intValue() - exact.get(part)))
                .limit(left)
                .forEach(part -> shares.set(part, shares.get(part) + 1));
    }

    private static int sum(List<Integer> shares) {
        return shares.stream().mapToInt(Integer::intValue).sum();
    }
}
