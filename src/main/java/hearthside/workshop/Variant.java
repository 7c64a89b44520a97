package hearthside.workshop;

import java.time.Duration;
import java.util.List;

/**
 * A timing of the workshop.
 *
 * @param id as the files write it: {@code 60}, {@code 90}, {@code evenings}
 * @param sittings the length of each sitting; two for a workshop over two evenings
 */
public record Variant(String id, List<Duration> sittings) {
    public Variant {
        if (!id.matches("[a-z0-9][a-z0-9-]*"))
            throw new IllegalArgumentException("A variant is a short word or a number");
        sittings = List.copyOf(sittings);
        if (sittings.isEmpty()) throw new IllegalArgumentException("A variant has at least one sitting");
    }

    public Duration total() {
        return sittings.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
