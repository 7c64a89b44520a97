package hearthside.room;

import java.time.Duration;

/** What the house does by itself, again and again, while it is open. One that fails is done again when its time comes. */
public interface Chore {
    /** From the end of one time to the beginning of the next. */
    Duration pause();

    void run();
}
