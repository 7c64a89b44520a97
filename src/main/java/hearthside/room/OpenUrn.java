package hearthside.room;

import hearthside.ballot.Paper;
import hearthside.ballot.Sealing;
import hearthside.ballot.Tally;
import hearthside.ballot.Urn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The urn of the poll that is open right now, and the one look that a console may take at it. */
final class OpenUrn {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final Urn urn;
    private Instant lookedAt = Instant.EPOCH;
    private boolean enough;

    OpenUrn(Urn urn) {
        this.urn = urn;
    }

    boolean isOf(String id) {
        return poll().equals(id);
    }

    String poll() {
        return sealing().poll();
    }

    Sealing sealing() {
        return urn.sealing();
    }

    void cast(byte[] sealed) {
        urn.cast(sealed);
    }

    Optional<Paper.Problem> count(Paper slips) {
        return urn.count(slips);
    }

    Optional<Paper> paper() {
        return urn.paper();
    }

    /** Whether there were enough answers when somebody last looked; at most one look in ten seconds, whatever the clock does. */
    synchronized boolean enoughAt(Instant now) {
        if (!enough && Duration.between(lookedAt, now).abs().compareTo(LOOK_AGAIN) >= 0) {
            lookedAt = now;
            enough = urn.enough();
        }
        return enough;
    }

    /** Takes nothing more, and counts. */
    Tally close() {
        return urn.close();
    }

    void reopen() {
        urn.reopen();
    }

    void destroy() {
        urn.destroy();
    }
}
