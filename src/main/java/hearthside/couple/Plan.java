package hearthside.couple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a couple wants to keep. Every part may be left open.
 *
 * @param practice the id of a practice that the workshop offers
 */
public record Plan(
        Optional<String> practice, Set<DayOfWeek> days, Optional<LocalTime> time, Optional<LocalDate> checkIn) {
    public static final Plan OPEN = new Plan(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public Plan {
        days = Collections.unmodifiableSet(new TreeSet<>(days));
    }
}
