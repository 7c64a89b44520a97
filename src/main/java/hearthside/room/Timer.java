package hearthside.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A countdown that can pause and grow. It never rings by itself: at zero it simply stays.
 *
 * @param left when it was last started or paused
 * @param since when it started running; empty while it stands
 */
public record Timer(Duration total, Duration left, Optional<Instant> since) {
    public static Timer of(Duration total) {
        return new Timer(total, total, Optional.empty());
    }

    public boolean running() {
        return since.isPresent();
    }

    public Duration leftAt(Instant now) {
        var rest = since.map(start -> left.minus(Duration.between(start, now))).orElse(left);
        if (rest.isNegative()) return Duration.ZERO;
        return rest.compareTo(total) > 0 ? total : rest;
    }

    Timer startedAt(Instant now) {
        return running() ? this : new Timer(total, left, Optional.of(now));
    }

    Timer pausedAt(Instant now) {
        return new Timer(total, leftAt(now), Optional.empty());
    }

    Timer longerBy(Duration more, Instant now) {
        return new Timer(total.plus(more), leftAt(now).plus(more), since.map(_ -> now));
    }
}
