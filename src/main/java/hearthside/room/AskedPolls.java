package hearthside.room;

import hearthside.ballot.Picture;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the polls that were asked so far stand. One at a time is open; one that was asked is not asked again: its picture stands.
 *
 * @param byId a poll that is not in it was never asked
 */
record AskedPolls(Map<String, Asked> byId) {
    boolean has(String poll) {
        return byId.containsKey(poll);
    }

    boolean isOpen(String poll) {
        return byId.get(poll) instanceof Asked.Open;
    }

    boolean isHeld(String poll, Instant now) {
        return byId.get(poll) instanceof Asked.Open open && open.heldAt(now);
    }

    Optional<String> open() {
        return byId.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Asked.Open)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    int epoch(String poll) {
        return byId.get(poll) instanceof Asked.Open open ? open.epoch() : 0;
    }

    Optional<Asked.Counted> counted(String poll) {
        return byId.get(poll) instanceof Asked.Counted counted ? Optional.of(counted) : Optional.empty();
    }

    /** Opens a poll that was never asked, and closes whichever is open. */
    Map<String, Asked> opening(String poll, Instant now) {
        return has(poll) ? byId : new AskedPolls(closingAll()).with(poll, new Asked.Open(1, now, Optional.empty()));
    }

    Map<String, Asked> closing(String poll) {
        return isOpen(poll) ? with(poll, new Asked.Counting()) : byId;
    }

    Map<String, Asked> closingAll() {
        return each(asked -> asked instanceof Asked.Open ? new Asked.Counting() : asked);
    }

    Map<String, Asked> counting(String poll, Asked.Counted counted) {
        return byId.get(poll) instanceof Asked.Counting ? with(poll, counted) : byId;
    }

    Map<String, Asked> lettingThrough(String poll, Picture picture) {
        return counted(poll).isPresent() ? with(poll, new Asked.Counted(picture, false)) : byId;
    }

    /** After a restart: the urn of an open poll is another one, and may not be closed before phones sent again. */
    Map<String, Asked> resuming(Instant heldUntil) {
        return each(asked -> asked instanceof Asked.Open(int epoch, Instant since, Optional<Instant> _)
                ? new Asked.Open(epoch + 1, since, Optional.of(heldUntil))
                : asked);
    }

    private Map<String, Asked> with(String poll, Asked now) {
        var after = new HashMap<>(byId);
        after.put(poll, now);
        return after;
    }

    private Map<String, Asked> each(UnaryOperator<Asked> change) {
        var after = new HashMap<>(byId);
        after.replaceAll((_, asked) -> change.apply(asked));
        return after;
    }
}
