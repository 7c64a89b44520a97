package hearthside.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.workshop.Poll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows her own answer, and how many answered, looks at what is shown and works out her partner's. Every
 * way in which up to 12 people can answer up to 6 options is tried, from a uniform prior.
 */
class PartnerAttackTest {
    private static final int MOST_PEOPLE = 12;
    private static final int MOST_OPTIONS = 6;
    private static final double TOO_SURE = 0.95;

    @Test
    void exactCountsGiveThePartnerAway() {
        var twin = whereEverythingIsTried(Arrays::toString);
        System.out.printf(
                "Partner attack, exact counts: something is ruled out in %.0f %% of pictures%n", twin.share());

        assertThat(twin.share()).isGreaterThan(75);
    }

    @Test
    void ourPicturesRuleNothingOutAndMakeNothingSure() {
        var ours = whereEverythingIsTried(counts -> Disclosure.picture(pickOne(counts)));
        System.out.printf(
                "Partner attack, ours: %d of %d pictures give something away; surest guess %.2f%n",
                ours.broken(), ours.looked(), ours.surest());

        assertThat(ours.broken()).isZero();
        assertThat(ours.surest()).isLessThanOrEqualTo(TOO_SURE);
    }

    @Test
    void noHiddenCountCanBeWorkedOut() {
        for (var options = 2; options <= MOST_OPTIONS; options++)
            for (var people = 1; people <= MOST_PEOPLE; people++) {
                var possible = new HashMap<Picture, List<Set<Integer>>>();
                for (var counts : vectors(options, people)) {
                    var seen = possible.computeIfAbsent(Disclosure.picture(pickOne(counts)), _ -> empty(counts.length));
                    for (var i = 0; i < counts.length; i++) seen.get(i).add(counts[i]);
                }
                possible.forEach((picture, cells) -> hidden(picture, cells)
                        .forEach(values -> assertThat(values).as("%s", picture).hasSizeGreaterThan(1)));
            }
    }

    private static List<Set<Integer>> hidden(Picture picture, List<Set<Integer>> cells) {
        var shown = picture instanceof Picture.Names(List<String> names, boolean _) ? names : List.<String>of();
        return IntStream.range(0, cells.size())
                .filter(i -> !shown.contains(name(i)))
                .mapToObj(cells::get)
                .toList();
    }

    private static List<Set<Integer>> empty(int size) {
        return IntStream.range(0, size)
                .<Set<Integer>>mapToObj(_ -> new HashSet<>())
                .toList();
    }

    @Test
    void whoPickedWhatAmongSeveralIsNeverSure() {
        for (var people = Disclosure.FEWEST_ANSWERS; people <= MOST_PEOPLE; people++) {
            var shown = new HashMap<String, double[]>();
            for (var picked = 0; picked <= people; picked++)
                for (var own : List.of(true, false)) {
                    if (own && picked == 0 || !own && picked == people) continue;
                    var others = picked - (own ? 1 : 0);
                    var weight = choose(people - 1, others);
                    var partner = shown.computeIfAbsent(
                            Disclosure.picture(severalOf(people, picked)) + " " + own, _ -> new double[2]);
                    partner[0] += weight * others / (people - 1);
                    partner[1] += weight;
                }
            shown.forEach((picture, partner) ->
                    assertThat(partner[0] / partner[1]).as(picture).isBetween(1 - TOO_SURE, TOO_SURE));
        }
    }

    private record Finding(int looked, int broken, double surest) {
        double share() {
            return 100.0 * broken / looked;
        }
    }

    /** For every picture of enough answers and every own answer: what the partner may have answered, and how likely it is. */
    private static Finding whereEverythingIsTried(Function<int[], Object> shows) {
        var looked = 0;
        var broken = 0;
        var surest = 0.0;
        for (var options = 2; options <= MOST_OPTIONS; options++)
            for (var people = Disclosure.FEWEST_ANSWERS; people <= MOST_PEOPLE; people++)
                for (var partner : posteriors(options, people, shows).values()) {
                    looked++;
                    var sum = Arrays.stream(partner).sum();
                    if (Arrays.stream(partner).anyMatch(weight -> weight == 0)) broken++;
                    surest = Math.max(surest, Arrays.stream(partner).max().orElseThrow() / sum);
                }
        return new Finding(looked, broken, surest);
    }

    private static Map<List<Object>, double[]> posteriors(int options, int people, Function<int[], Object> shows) {
        var posteriors = new HashMap<List<Object>, double[]>();
        for (var counts : vectors(options, people)) {
            var shown = shows.apply(counts);
            for (var own = 0; own < options; own++) {
                if (counts[own] == 0) continue;
                var partner = posteriors.computeIfAbsent(List.of(shown, own), _ -> new double[options]);
                var weight = ways(counts) * counts[own];
                for (var theirs = 0; theirs < options; theirs++)
                    partner[theirs] += weight * (counts[theirs] - (theirs == own ? 1 : 0));
            }
        }
        return posteriors;
    }

    private static List<int[]> vectors(int options, int people) {
        if (options == 1) return List.of(new int[] {people});
        return IntStream.rangeClosed(0, people)
                .boxed()
                .flatMap(first -> vectors(options - 1, people - first).stream()
                        .map(rest -> IntStream.concat(IntStream.of(first), Arrays.stream(rest))
                                .toArray()))
                .toList();
    }

    /** In how many ways people can come to these counts. */
    private static double ways(int[] counts) {
        var ways = 1.0;
        var placed = 0;
        for (var count : counts) {
            placed += count;
            ways *= choose(placed, count);
        }
        return ways;
    }

    private static double choose(int of, int some) {
        var ways = 1.0;
        for (var i = 1; i <= some; i++) ways = ways * (of - some + i) / i;
        return ways;
    }

    private static Tally pickOne(int[] counts) {
        var names = IntStream.range(0, counts.length)
                .mapToObj(PartnerAttackTest::name)
                .toList();
        var tally = new Tally(new Poll("poll", "?", new Poll.Type.PickOne(names), "Pass", false));
        for (var option = 0; option < counts.length; option++)
            for (var i = 0; i < counts[option]; i++) tally.add(new byte[] {(byte) option});
        return tally;
    }

    /** Everybody picks the first option or another one, so that all of them have answered. */
    private static Tally severalOf(int people, int picked) {
        var type = new Poll.Type.PickSeveral(List.of(name(0), name(1)), 2);
        var tally = new Tally(new Poll("poll", "?", type, "Pass", false));
        for (var i = 0; i < people; i++) tally.add(new byte[] {(byte) (i < picked ? 0 : 1)});
        return tally;
    }

    private static String name(int option) {
        return "Option " + option;
    }
}
