package hearthside.room;

import hearthside.ballot.Disclosure;
import hearthside.ballot.Picture;
import hearthside.ballot.Seat;
import hearthside.ballot.Urn;
import hearthside.workshop.Poll;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** The urn of the poll that is open right now, and the one look that a console may take at it. */
final class OpenUrn {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final String poll;
    private final Urn urn;
    private Instant lookedAt = Instant.MIN;
    private boolean enough;

    OpenUrn(Poll poll) {
        this.poll = poll.id();
        this.urn = new Urn(poll);
    }

    boolean isOf(String id) {
        return poll.equals(id);
    }

    String poll() {
        return poll;
    }

    void cast(byte[] sealed, Predicate<Seat> seated) {
        urn.cast(sealed, seated);
    }

    boolean addSlip(List<Integer> choices) {
        return urn.addSlip(choices);
    }

    void takeBackSlip() {
        urn.takeBackSlip();
    }

    int slips() {
        return urn.slips();
    }

    /** Whether there were enough answers when somebody last looked; at most one look in ten seconds. */
    synchronized boolean enoughAt(Instant now) {
        if (!now.isBefore(lookedAt.plus(LOOK_AGAIN))) {
            lookedAt = now;
            enough = urn.enough();
        }
        return enough;
    }

    /** Takes nothing more, and counts into what may be shown. */
    Picture count() {
        return Disclosure.picture(urn.close());
    }

    void reopen() {
        urn.reopen();
    }

    void destroy() {
        urn.destroy();
    }
}
