package hearthside.phone;

import hearthside.room.LiveRoom;
import hearthside.room.Telling;
import tools.jackson.databind.ObjectMapper;

/** Encodes a room's snapshot. Who needs it for many phones keeps the bytes. */
final class Snapshots {
    private final ObjectMapper json;

    record Encoded(long revision, byte[] body) {}

    Snapshots(ObjectMapper json) {
        this.json = json;
    }

    /** The room as it stands, in one of its languages; the clock in it is right now. */
    Encoded fresh(LiveRoom room, Telling telling) {
        var state = room.state();
        return new Encoded(state.revision(), json.writeValueAsBytes(Snapshot.of(room, telling, state, room.now())));
    }
}
