package hearthside.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a couple decided to try at home. Nothing in it has to be decided.
 *
 * @param practice a practice's id; words that are no id are printed as they are
 * @param time in the couple's own words, or a clock time
 * @param checkIn when they look at it again
 */
public record TakeHome(
        Optional<String> practice, Set<DayOfWeek> days, Optional<String> time, Optional<LocalDate> checkIn) {
    public static final TakeHome OPEN = new TakeHome(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public TakeHome {
        days = Set.copyOf(days);
    }
}
