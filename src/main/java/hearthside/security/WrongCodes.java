package hearthside.security;

import hearthside.room.RoomCode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many codes may be guessed: room codes overall, pairing codes in each room. Never by address: everyone at a venue
 * shares one.
 */
final class WrongCodes {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int OVERALL = 100;
    private static final int IN_A_ROOM = 60;
    private static final int MOST_ROOMS = 1_000;

    private final InstantSource clock;
    private final Bucket overall;
    private final Map<RoomCode, Bucket> byRoom = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RoomCode, Bucket> eldest) {
            return size() > MOST_ROOMS;
        }
    };

    WrongCodes(InstantSource clock) {
        this.clock = clock;
        overall = new Bucket(OVERALL, MINUTE, clock);
    }

    /** Notes a room code that no room has; false if there were too many of them. */
    boolean wrongRoom() {
        return overall.take();
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
