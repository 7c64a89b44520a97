package hearthside.security;

import hearthside.room.RoomCode;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** A minute's bucket for each room; of very many rooms, the last. */
final class RoomBuckets {
    private static final int MOST_ROOMS = 1_000;

    private final int size;
    private final InstantSource clock;
    private final Map<RoomCode, Bucket> byRoom = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RoomCode, Bucket> eldest) {
            return size() > MOST_ROOMS;
        }
    };

    /** @param size how often a minute, and how often at once */
    RoomBuckets(int size, InstantSource clock) {
        this.size = size;
        this.clock = clock;
    }

    synchronized Bucket of(RoomCode room) {
        return byRoom.computeIfAbsent(room, _ -> new Bucket(size, Bucket.MINUTE, clock));
    }
}
