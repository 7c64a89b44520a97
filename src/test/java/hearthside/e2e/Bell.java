package hearthside.e2e;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Rung whenever something has changed, so that whoever waits looks again. */
final class Bell {
    private static final int LOOK_AGAIN_MS = 200;

    synchronized void ring() {
        notifyAll();
    }

    /** Whether something has become true in time. */
    synchronized boolean until(BooleanSupplier is, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        try {
            while (!is.getAsBoolean()) {
                if (System.nanoTime() > end) return false;
                wait(LOOK_AGAIN_MS);
            }
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
