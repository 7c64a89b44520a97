package hearthside.room;

import hearthside.ballot.Picture;
import java.time.Instant;
import java.util.Optional;

/** How far a poll has come. A poll that was never asked has no such state. */
public sealed interface Asked {
    /**
     * @param epoch grows when a restart has emptied the urn: phones then send again what they still hold
     * @param heldUntil after a restart, closing waits until phones had time to send again
     */
    record Open(int epoch, Instant since, Optional<Instant> heldUntil) implements Asked {
        /** A clock that jumps back must not hold a poll open for a day. */
        boolean heldAt(Instant now) {
            return heldUntil
                    .filter(until -> now.isBefore(until) && !now.isBefore(until.minus(RoomState.RESEALING)))
                    .isPresent();
        }
    }

    /** Closed, but not counted yet; lasts only within one change of the room. */
    record Counting() implements Asked {}

    /** @param miscounted whether phones and paper slips together were more than the people in the room */
    record Counted(Picture picture, boolean miscounted) implements Asked {}
}
