package hearthside.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Wrong passwords by account, and how long each makes the next try wait. Never by address: everyone at a venue shares one.
 */
final class Attempts {
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 6;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new HashMap<>();

    private record Failures(int count, Instant last) {
        Duration left(Instant now) {
            var left = Duration.between(now, last.plus(delay()));
            return left.isNegative() ? Duration.ZERO : left;
        }

        private Duration delay() {
            if (count < FREE) return Duration.ZERO;
            var grown = FIRST.multipliedBy(1L << Math.min(count - FREE, MOST_DOUBLINGS));
            return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
        }
    }

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Duration left(String account) {
        var failed = failures.get(account);
        return failed == null ? Duration.ZERO : failed.left(clock.instant());
    }

    synchronized void failed(String account) {
        var now = clock.instant();
        failures.merge(account, new Failures(1, now), (old, _) -> new Failures(old.count() + 1, now));
    }

    synchronized void forget(String account) {
        failures.remove(account);
    }
}
