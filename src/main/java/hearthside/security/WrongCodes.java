package hearthside.security;

import hearthside.room.RoomCode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many codes may be guessed: room codes overall, pairing codes in each room. Never by address: everyone at a venue
 * shares one.
 */
final class WrongCodes {
    private static final Logger LOG = LoggerFactory.getLogger(WrongCodes.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int OVERALL = 100;
    private static final int IN_A_ROOM = 60;
    private static final int MOST_ROOMS = 1_000;

    private final InstantSource clock;
    private final Bucket overall;
    /** So that a guesser cannot fill the log. */
    private final Bucket told;

    private final Map<RoomCode, Bucket> byRoom = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RoomCode, Bucket> eldest) {
            return size() > MOST_ROOMS;
        }
    };

    WrongCodes(InstantSource clock) {
        this.clock = clock;
        overall = new Bucket(OVERALL, MINUTE, clock);
        told = new Bucket(1, MINUTE, clock);
    }

    /** Notes a room code that no room has; false if there were too many of them. */
    boolean wrongRoom() {
        if (overall.take()) return true;
        if (told.take()) LOG.warn("Somebody is guessing room codes: more than {} wrong ones in a minute", OVERALL);
        return false;
    }

    boolean tooManyPairings(RoomCode room) {
        return of(room).empty();
    }

    void wrongPairing(RoomCode room) {
        of(room).take();
    }

    private synchronized Bucket of(RoomCode room) {
        return byRoom.computeIfAbsent(room, _ -> new Bucket(IN_A_ROOM, MINUTE, clock));
    }
}
