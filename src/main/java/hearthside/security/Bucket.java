package hearthside.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A bucket of tokens that fills up again over time. */
final class Bucket {
    static final Duration MINUTE = Duration.ofMinutes(1);

    private final double size;
    private final Duration refill;
    private final InstantSource clock;
    private double tokens;
    private Instant last;

    /** @param refill how long an empty bucket takes to be full again */
    Bucket(int size, Duration refill, InstantSource clock) {
        this.size = size;
        this.refill = refill;
        this.clock = clock;
        tokens = size;
        last = clock.instant();
    }

    /** Takes one; false if there is none. */
    synchronized boolean take() {
        top();
        if (tokens < 1) return false;
        tokens--;
        return true;
    }

    synchronized void giveBack() {
        tokens = Math.min(size, tokens + 1);
    }

    private void top() {
        var now = clock.instant();
        var passed = Math.max(0, Duration.between(last, now).toNanos());
        tokens = Math.min(size, tokens + size * passed / refill.toNanos());
        last = now;
    }
}
