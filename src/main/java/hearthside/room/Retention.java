package hearthside.room;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long a room is kept: so many days of its own calendar after it was last used. A room that is still to come was last
 * used in the future, so it never is due.
 *
 * @param days 0 keeps rooms until somebody erases them
 */
public record Retention(int days) {
    public static final int USUAL_DAYS = 30;
    public static final int MOST_DAYS = 3650;

    public Retention {
        if (days < 0 || days > MOST_DAYS)
            throw new IllegalArgumentException("Rooms are kept from 0 to %d days".formatted(MOST_DAYS));
    }

    /** When a room goes by itself; empty if it never does. */
    public Optional<ZonedDateTime> end(Setting setting, RoomState state) {
        return days == 0
                ? Optional.empty()
                : Optional.of(lastUsed(setting, state).atZone(setting.zone()).plusDays(days));
    }

    /** Its last planned start, or when a step was last entered; whichever is later. */
    private static Instant lastUsed(Setting setting, RoomState state) {
        return Stream.concat(planned(setting), state.entered().values().stream())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Stream<Instant> planned(Setting setting) {
        ZoneId zone = setting.zone();
        return setting.starts().stream().map(start -> start.atZone(zone).toInstant());
    }

    boolean over(Setting setting, RoomState state, Instant now) {
        return end(setting, state).filter(end -> !now.isBefore(end.toInstant())).isPresent();
    }
}
