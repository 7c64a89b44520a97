package hearthside.phone;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Setting pages is the one thing a phone can ask for that costs the house much. So many at once as there are processors; the
 * others wait in line, and after a while, or when the line is long, hear that too much is going on. A turn begins once what a
 * phone asked is read and ends before the answer is written: a slow phone holds up nobody.
 */
@Component
final class PackTurns {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** At the end of an evening everybody asks together. Each that waits holds at most 64 KB of what its owner wrote. */
    private static final int LONGEST_LINE = 1_000;

    private final Semaphore turns;
    private final Duration patience;
    private final int longestLine;

    @Autowired
    PackTurns() {
        this(Runtime.getRuntime().availableProcessors(), PATIENCE, LONGEST_LINE);
    }

    PackTurns(int atOnce, Duration patience, int longestLine) {
        turns = new Semaphore(atOnce, true);
        this.patience = patience;
        this.longestLine = longestLine;
    }

    /** @throws Said if no turn comes */
    <T> T taking(Supplier<T> work) {
        if (turns.getQueueLength() >= longestLine || !turn())
            throw new Said(HttpStatus.SERVICE_UNAVAILABLE, "door.busy");
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
