package hearthside.room;

import hearthside.workshop.Exercise;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Reflection;
import hearthside.workshop.Slide;

/** One press of "next". */
public sealed interface Step {
    /** People arrive; the code is on the screen. Always the first step. */
    record Lobby() implements Step {}

    record Showing(Slide slide) implements Step {}

    record Reflecting(Reflection reflection) implements Step {}

    /** The poll is open; it opened when this step was entered. */
    record Asking(Poll poll) implements Step {}

    /** The poll is closed, and nothing is shown yet. */
    record Closed(Poll poll) implements Step {}

    /** Its picture is shown, or the words that say why there is none. */
    record Revealed(Poll poll) implements Step {}

    /** @param number of the turn, from 0 */
    record Taking(Exercise exercise, int number) implements Step {
        public Exercise.Turn turn() {
            return exercise.turns().get(number);
        }
    }

    record Choosing(Planning planning) implements Step {}
}
