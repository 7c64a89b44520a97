package hearthside.room;

import hearthside.workshop.Paper;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What a facilitator chose when she made the room.
 *
 * @param id opaque, in the console's address
 * @param owner the account that made it; nobody else sees it
 * @param alias her own name for it, never shown to participants
 * @param starts the planned start of each sitting, in {@code zone}
 * @param support the region whose support page everyone gets
 */
public record Setting(
        String id,
        RoomCode code,
        String owner,
        String alias,
        String workshop,
        String language,
        String variant,
        Paper paper,
        String support,
        List<LocalDateTime> starts,
        ZoneId zone) {
    public Setting {
        starts = List.copyOf(starts);
        if (starts.isEmpty()) throw new IllegalArgumentException("A room starts at some time");
    }

    /** The same room under another name. */
    public Setting renamed(String newAlias) {
        return new Setting(id, code, owner, newAlias, workshop, language, variant, paper, support, starts, zone);
    }
}
