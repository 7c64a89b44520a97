package hearthside.ballot;

import hearthside.workshop.Poll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The rule that decides what may be shown of a tally. Pure; every number is from docs/anonymity.md. */
public final class Disclosure {
    /** Below this many answers other than "pass", nothing is shown. */
    static final int FEWEST_ANSWERS = 6;

    /** An option that fewer people chose is never shown alone; and as many always stand outside of what is shown. */
    private static final int FEWEST_TOGETHER = 3;

    /** From here on, shares are shown as well as names. */
    private static final int LARGE_ROOM = 20;

    private Disclosure() {}

    public static Picture picture(Tally tally) {
        if (tally.miscounted() || tally.answers() < FEWEST_ANSWERS) return new Picture.Withheld();
        var options = tally.poll().options();
        return switch (tally.poll().type()) {
            case Poll.Type.PickOne _ -> ofOne(options, tally.counts());
            case Poll.Type.Scale scale -> ofOne(bands(scale), inBands(tally.counts()));
            case Poll.Type.PickSeveral _ -> ofSeveral(tally, options);
            case Poll.Type.Rank _ -> ofRank(tally, options);
            case Poll.Type.Words _ -> new Picture.Withheld();
        };
    }

    /**
     * What the facilitator reads before anybody sees it, mixed up; nothing if too few wrote. Until she lets some of it
     * through, the picture of a poll for words is withheld.
     */
    public static List<String> toRead(Tally tally, RandomGenerator random) {
        var some = tally.answers() >= FEWEST_ANSWERS && !tally.miscounted();
        return some ? tally.texts(random) : List.of();
    }

    /** What the facilitator let through, each text once. Fewer than 3 different ones would point at those who wrote them. */
    public static Picture ofWords(List<String> letThrough) {
        var texts = new LinkedHashMap<String, String>();
        letThrough.forEach(text -> texts.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
        return texts.size() < FEWEST_TOGETHER ? new Picture.Withheld() : new Picture.Words(List.copyOf(texts.values()));
    }

    private static Picture ofOne(List<String> names, int[] counts) {
        var bucket = bucket(counts);
        if (bucket.cardinality() == counts.length) return new Picture.Withheld();
        return shown(names, counts, bucket, Arrays.stream(counts).sum(), rest(counts, bucket));
    }

    /**
     * Every option with fewer than 3, zero included, goes into one bucket; the next smallest joins it until the bucket
     * holds at least 3 answers. As each that began in it had fewer, it then holds at least 2 options. Of equals, the one
     * asked last joins first.
     */
    static BitSet bucket(int[] counts) {
        var bucket = new BitSet();
        IntStream.range(0, counts.length)
                .filter(i -> counts[i] < FEWEST_TOGETHER)
                .forEach(bucket::set);
        if (bucket.isEmpty()) return bucket;
        while (together(bucket, counts) < FEWEST_TOGETHER && bucket.cardinality() < counts.length)
            bucket.set(smallestOutside(bucket, counts));
        return bucket;
    }

    private static int smallestOutside(BitSet bucket, int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(i -> !bucket.get(i))
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> counts[i]).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int together(BitSet bucket, int[] counts) {
        return bucket.stream().map(i -> counts[i]).sum();
    }

    private static OptionalInt rest(int[] counts, BitSet bucket) {
        return bucket.isEmpty() ? OptionalInt.empty() : OptionalInt.of(together(bucket, counts));
    }

    /** An option is shown only if at least 3 chose it and at least 3 did not. */
    private static Picture ofSeveral(Tally tally, List<String> names) {
        var hidden = new BitSet();
        IntStream.range(0, names.size())
                .filter(i -> tally.count(i) < FEWEST_TOGETHER || tally.count(i) > tally.answers() - FEWEST_TOGETHER)
                .forEach(hidden::set);
        if (hidden.cardinality() == names.size()) return new Picture.Withheld();
        return shown(names, tally.counts(), hidden, tally.answers(), OptionalInt.empty());
    }

    private static Picture shown(List<String> names, int[] counts, BitSet hidden, int answers, OptionalInt rest) {
        var visible = IntStream.range(0, names.size())
                .filter(i -> !hidden.get(i))
                .boxed()
                .toList();
        if (answers < LARGE_ROOM)
            return new Picture.Names(visible.stream().map(names::get).toList(), !hidden.isEmpty());
        var shares = visible.stream()
                .map(i -> new Picture.Share(names.get(i), percent(counts[i], answers)))
                .toList();
        return new Picture.Shares(shares, rest.isEmpty() ? rest : OptionalInt.of(percent(rest.getAsInt(), answers)));
    }

    private static int percent(int count, int answers) {
        return (int) Math.round(count * 20.0 / answers) * 5;
    }

    /** Borda order of the options that at least 3 ranked first or second. */
    private static Picture ofRank(Tally tally, List<String> names) {
        var order = IntStream.range(0, names.size())
                .filter(i -> tally.topTwo(i) >= FEWEST_TOGETHER)
                .boxed()
                .sorted(Comparator.comparingLong(tally::borda).reversed())
                .map(names::get)
                .toList();
        return order.isEmpty() ? new Picture.Withheld() : new Picture.Order(order, order.size() < names.size());
    }

    /** Everything that a picture of a poll can name, in the order asked. */
    static List<String> names(Poll poll) {
        return poll.type() instanceof Poll.Type.Scale scale ? bands(scale) : poll.options();
    }

    /** A scale in three bands; the middle one takes what does not divide by three. */
    private static List<String> bands(Poll.Type.Scale scale) {
        var steps = scale.high() - scale.low() + 1;
        var outer = outerBand(steps);
        var bands = new ArrayList<String>();
        bands.add(band(scale.low(), scale.low() + outer - 1, scale.lowEnd()));
        if (steps > 2) bands.add(band(scale.low() + outer, scale.high() - outer, ""));
        bands.add(band(scale.high() - outer + 1, scale.high(), scale.highEnd()));
        return bands;
    }

    private static int[] inBands(int[] counts) {
        var outer = outerBand(counts.length);
        var low = Arrays.stream(counts, 0, outer).sum();
        var high = Arrays.stream(counts, counts.length - outer, counts.length).sum();
        var middle = Arrays.stream(counts).sum() - low - high;
        return counts.length > 2 ? new int[] {low, middle, high} : new int[] {low, high};
    }

    private static int outerBand(int steps) {
        return Math.max(1, (steps + 1) / 3);
    }

    private static String band(int from, int to, String words) {
        var steps = from == to ? Integer.toString(from) : from + "–" + to;
        return words.isEmpty() ? steps : steps + ", " + words;
    }
}
