package hearthside.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** What somebody does with a phone. */
sealed interface Deed {
    record TakeSeat() implements Deed {}

    /** Asks for a pair, and shows its code to the partner. */
    record BeginCouple() implements Deed {}

    record JoinCouple(String code) implements Deed {}

    /** @param answer as docs/anonymity.md lays it out, not sealed yet */
    record Vote(Glance.Question question, byte[] answer) implements Deed {}

    record SlowDown() implements Deed {}

    /**
     * @param practice which of those the workshop offers, from 0, counted round
     * @param weeks until the check-in
     */
    record KeepPlan(int practice, Set<DayOfWeek> days, LocalTime time, int weeks) implements Deed {}

    record TakeHome() implements Deed {}
}
