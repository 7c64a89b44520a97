package hearthside.attack;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Somebody with a copy of the live H2 file, and nothing else but the seats and the words of the options. The file only
 * grows: each commit adds a chunk, from a 4 KiB boundary on, with whole pages of what changed. So she cuts it there, puts
 * the chunks in order and looks which seat is new where one more vote is.
 *
 * <p>Where several options are new at once, it is a picture, which everybody saw; it says nothing about one seat.
 */
final class FileCut {
    private static final int BLOCK = 4096;
    private static final Pattern VERSION = Pattern.compile("^chunk:.*?,version:([0-9a-f]+)");

    private final List<String> seats;
    private final List<String> options;
    private final RandomGenerator chance;
    private final Map<String, String> guesses = new HashMap<>();
    private Map<String, Integer> counted;
    private Set<String> known = Set.of();
    private Set<String> lately = new HashSet<>();

    private FileCut(List<String> seats, List<String> options, RandomGenerator chance) {
        this.seats = seats;
        this.options = options;
        this.chance = chance;
        counted = options.stream().collect(toMap(Function.identity(), _ -> 0));
    }

    /** An option for every seat; by chance where the file says nothing. */
    static Map<String, String> link(byte[] file, List<String> seats, List<String> options, RandomGenerator chance) {
        var cut = new FileCut(seats, options, chance);
        chunks(file).forEach(cut::look);
        seats.forEach(seat -> cut.guesses.computeIfAbsent(seat, _ -> cut.any(options)));
        return cut.guesses;
    }

    private static List<String> chunks(byte[] file) {
        var chunks = new ArrayList<StringBuilder>();
        for (var at = 0; at < file.length; at += BLOCK) {
            var block = new String(file, at, Math.min(BLOCK, file.length - at), StandardCharsets.ISO_8859_1);
            if (VERSION.matcher(block).lookingAt()) chunks.add(new StringBuilder());
            if (!chunks.isEmpty()) chunks.getLast().append(block);
        }
        return chunks.stream()
                .map(StringBuilder::toString)
                .sorted((one, other) -> Long.compare(version(one), version(other)))
                .toList();
    }

    private static long version(String chunk) {
        var version = VERSION.matcher(chunk);
        return version.find() ? Long.parseLong(version.group(1), 16) : 0;
    }

    private void look(String chunk) {
        var here = seats.stream().filter(chunk::contains).toList();
        var counts = options.stream().collect(toMap(Function.identity(), option -> count(chunk, option)));
        var more = options.stream()
                .filter(option -> counts.get(option) > counted.get(option))
                .toList();
        lately.addAll(here);
        if (more.isEmpty()) return;
        var now = here.isEmpty() ? lately : Set.copyOf(here);
        if (more.size() == 1) guess(now, more.getFirst());
        known = now;
        lately = new HashSet<>();
        counted = counts;
    }

    private void guess(Set<String> now, String option) {
        var fresh = seats.stream()
                .filter(seat -> now.contains(seat) && !known.contains(seat))
                .toList();
        if (!fresh.isEmpty()) guesses.putIfAbsent(any(fresh), option);
    }

    private static int count(String chunk, String word) {
        var count = 0;
        for (var at = chunk.indexOf(word); at >= 0; at = chunk.indexOf(word, at + 1)) count++;
        return count;
    }

    private String any(List<String> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
