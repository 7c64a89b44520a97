package hearthside.rehearsal;

import java.time.Duration;

/** Does something after a while, one thing at a time. */
@FunctionalInterface
interface Later {
    void in(Duration delay, Runnable deed);
}
