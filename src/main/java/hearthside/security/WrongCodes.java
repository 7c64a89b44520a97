package hearthside.security;

import hearthside.room.RoomCode;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many codes may be guessed: room codes overall, pairing codes in each room. Never by address: everyone at a venue
 * shares one.
 */
final class WrongCodes {
    private static final Logger LOG = LoggerFactory.getLogger(WrongCodes.class);
    private static final int OVERALL = 100;
    private static final int IN_A_ROOM = 60;

    private final Bucket overall;
    /** So that a guesser cannot fill the log. */
    private final Bucket told;

    private final RoomBuckets pairings;

    WrongCodes(InstantSource clock) {
        overall = new Bucket(OVERALL, Bucket.MINUTE, clock);
        told = new Bucket(1, Bucket.MINUTE, clock);
        pairings = new RoomBuckets(IN_A_ROOM, clock);
    }

    /** Notes a room code that no room has; false if there were too many of them. */
    boolean wrongRoom() {
        if (overall.take()) return true;
        if (told.take()) LOG.warn("Somebody is guessing room codes: more than {} wrong ones in a minute", OVERALL);
        return false;
    }

    /** Pays for a guess beforehand, since many may come at once; false if there were too many. */
    boolean pairing(RoomCode room) {
        return pairings.of(room).take();
    }

    /** It was no guess. */
    void rightPairing(RoomCode room) {
        pairings.of(room).giveBack();
    }
}
