package hearthside.room;

import hearthside.ballot.Picture;
import java.time.Duration;
import java.util.Optional;

/** Everything that can be asked of a room. A command that comes late, or twice, changes nothing. */
public sealed interface Command {
    /** @param from the step that whoever pressed was looking at; if the room has moved on, the press is ignored */
    record Next(int from) implements Command {}

    /** @param from as for {@link Next} */
    record Back(int from) implements Command {}

    record GoTo(int step) implements Command {}

    record OpenPoll(String poll) implements Command {}

    record ClosePoll(String poll) implements Command {}

    record Reveal(String poll) implements Command {}

    record StartTimer() implements Command {}

    record PauseTimer() implements Command {}

    /** @param to a timer that is this long all in all; it grows once, however often this is asked */
    record AddMinute(Duration to) implements Command {}

    record Calm(boolean on) implements Command {}

    record Solo(boolean on) implements Command {}

    record Lock(boolean on) implements Command {}

    /** The projector in a dark room. */
    record Dark(boolean on) implements Command {}

    record Tick(CheckPoint point, boolean on) implements Command {}

    /** How many couples are here on paper alone. */
    record PaperCouples(int number) implements Command {}

    /** Somebody asks for a slower pace; nobody knows who. */
    record SlowDown() implements Command {}

    /** Two phones paired, or a couple changed its plan: paired phones look again. */
    record CouplesChanged() implements Command {}

    /** A new plan for what is left. If the room has moved on from where it was made, it is ignored. */
    record Retime(Retiming plan) implements Command {}

    /** Back to the plan as it is written. */
    record AsWritten() implements Command {}

    /** Whether the end of a turn may be heard. */
    record Chime(boolean on) implements Command {}

    /** What the calm screen shows behind its words; nothing: plain. */
    record CalmWith(Optional<CalmPicture> picture) implements Command {}

    record End() implements Command {}

    /**
     * From the room itself, right after a poll closed.
     *
     * @param miscounted whether there were more answers than people
     */
    record Count(String poll, Picture picture, boolean miscounted) implements Command {
        static Count nothing(String poll) {
            return new Count(poll, new Picture.Withheld(), false);
        }
    }

    /** From the room itself: the words that the facilitator has let through so far. */
    record LetThrough(String poll, Picture picture) implements Command {}

    /** From the room itself, after a restart. */
    record Resume() implements Command {}
}
