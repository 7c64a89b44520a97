package hearthside;

import hearthside.room.Guests;
import hearthside.room.LiveRoom;
import java.util.HashMap;
import java.util.Map;

/** Notes who was asked to come; nobody does. */
public final class ToyGuests implements Guests {
    private final Map<String, Party> asked = new HashMap<>();

    @Override
    public void invite(LiveRoom room, Party party) {
        asked.put(room.id(), party);
    }

    @Override
    public Party party(LiveRoom room) {
        return asked.getOrDefault(room.id(), Party.NOBODY);
    }
}
