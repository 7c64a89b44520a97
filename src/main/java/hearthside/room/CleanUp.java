package hearthside.room;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Erases rooms whose time is over. It believes the clock only when it says so twice, an hour or more apart by a second
 * clock that nobody sets: a clock that jumps ahead for a moment (a wrong answer from a time server, a battery that died)
 * must not erase an evening. One that is put back meanwhile starts the wait again. So nothing goes in the first hour
 * after a start.
 */
public final class CleanUp implements Chore {
    private static final Duration APART = Duration.ofHours(1);

    private final Rooms rooms;
    private final Retention retention;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private Map<String, Long> dueSince = Map.of();

    /** @param nanos a clock that only runs forward, like {@link System#nanoTime} */
    public CleanUp(Rooms rooms, Retention retention, InstantSource clock, LongSupplier nanos) {
        this.rooms = rooms;
        this.retention = retention;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public Duration pause() {
        return APART;
    }

    /** A room that cannot be erased now is left for the next time. */
    @Override
    public synchronized void run() {
        var now = nanos.getAsLong();
        var due = new HashMap<String, Long>();
        for (var id : overNow()) due.put(id, dueSince.getOrDefault(id, now));
        dueSince = due;
        due.forEach((id, since) -> {
            if (now - since >= APART.toNanos()) erase(id);
        });
    }

    private List<String> overNow() {
        var now = clock.instant();
        return rooms.idle((setting, state) -> retention.over(setting, state, now));
    }

    private void erase(String id) {
        try {
            rooms.eraseIdle(id);
        } catch (Journal.NotSaved _) {
            // It stays due, and the next look tries again.
        }
    }
}
