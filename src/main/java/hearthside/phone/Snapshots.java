package hearthside.phone;

import hearthside.room.LiveRoom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.ObjectMapper;

/** Encodes a room's snapshot once per revision; every phone gets the same bytes. */
final class Snapshots {
    private final ObjectMapper json;
    private final Map<String, Encoded> latest = new ConcurrentHashMap<>();

    record Encoded(long revision, byte[] body) {}

    Snapshots(ObjectMapper json) {
        this.json = json;
    }

    /** The current snapshot. Its clock is the moment it was encoded: a phone that comes later asks for {@link #fresh}. */
    Encoded current(LiveRoom room) {
        var state = room.state();
        return latest.compute(
                room.id(), (_, old) -> old != null && old.revision() >= state.revision() ? old : encode(room));
    }

    Encoded fresh(LiveRoom room) {
        return encode(room);
    }

    private Encoded encode(LiveRoom room) {
        var state = room.state();
        return new Encoded(state.revision(), json.writeValueAsBytes(Snapshot.of(room, state, room.now())));
    }

    void forget(LiveRoom room) {
        latest.remove(room.id());
    }
}
