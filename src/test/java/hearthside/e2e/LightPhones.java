package hearthside.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A room full of phones, of which every eighth comes over a network of its own. */
final class LightPhones implements AutoCloseable {
    static final int OPTIONS = 6;

    private static final int EVERY = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Bell bell = new Bell();
    private final List<LightPhone> near = new ArrayList<>();
    private final List<LightPhone> all = new ArrayList<>();
    private final int[] choices;

    LightPhones(int size, String code, int port, Network network, Duration silence) {
        choices = new int[size];
        for (var number = 0; number < size; number++) {
            var over = number % EVERY == 0 ? network.port() : port;
            var phone = new LightPhone(over, code, number, silence, bell);
            if (over == port) near.add(phone);
            all.add(phone);
        }
    }

    List<LightPhone> all() {
        return all;
    }

    /** Those who come the straight way. */
    List<LightPhone> near() {
        return near;
    }

    void answer(int from, int to, int shift) {
        for (var number = from; number < to; number++) {
            choices[number] = (number + shift) % OPTIONS;
            all.get(number).answer(choices[number]);
        }
    }

    /** What an exact count must say. */
    List<Integer> answers() {
        var counts = new Integer[OPTIONS];
        Arrays.fill(counts, 0);
        for (var choice : choices) counts[choice]++;
        return List.of(counts);
    }

    boolean become(List<LightPhone> some, Predicate<LightPhone> what) {
        return bell.until(() -> some.stream().allMatch(what), PATIENCE);
    }

    /** Milliseconds between the first that came back and the last. */
    long spread() {
        var first = all.stream().mapToLong(LightPhone::backAt).min().orElseThrow();
        var last = all.stream().mapToLong(LightPhone::backAt).max().orElseThrow();
        return (last - first) / 1_000_000;
    }

    @Override
    public void close() {
        all.forEach(LightPhone::close);
    }
}
