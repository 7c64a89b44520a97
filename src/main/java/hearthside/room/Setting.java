package hearthside.room;

import hearthside.workshop.Paper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a facilitator chose when she made the room.
 *
 * @param id opaque, in the console's address
 * @param owner the account that made it; nobody else sees it
 * @param alias her own name for it, never shown to participants
 * @param starts the planned start of each sitting, in {@code zone}
 * @param support the region whose support page everyone gets
 * @param place where people meet, for the invitation; empty if it was not said
 * @param rehearsal whether nobody but her comes, and simulated people may
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
        ZoneId zone,
        Optional<String> place,
        boolean rehearsal) {
    public Setting {
        starts = List.copyOf(starts);
        if (starts.isEmpty()) throw new IllegalArgumentException("A room starts at some time");
    }

    /** An evening with people, at a place that is not said. */
    public Setting(
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
        this(
                id,
                code,
                owner,
                alias,
                workshop,
                language,
                variant,
                paper,
                support,
                starts,
                zone,
                Optional.empty(),
                false);
    }

    /** Its day, as planned; empty if it meets on several. */
    public Optional<LocalDate> day() {
        return starts.size() == 1 ? Optional.of(starts.getFirst().toLocalDate()) : Optional.empty();
    }

    /** The same room under another name. */
    public Setting renamed(String newAlias) {
        return new Setting(
                id, code, owner, newAlias, workshop, language, variant, paper, support, starts, zone, place, rehearsal);
    }

    /** The same room at another time, or in another place. */
    public Setting meeting(List<LocalDateTime> newStarts, Optional<String> newPlace) {
        if (newStarts.size() != starts.size()) throw new IllegalArgumentException("A room keeps its sittings");
        return new Setting(
                id, code, owner, alias, workshop, language, variant, paper, support, newStarts, zone, newPlace,
                rehearsal);
    }

    /** Another room with the same choices, at another time. */
    public Setting again(Rooms.Fresh fresh, String newAlias, List<LocalDateTime> newStarts, boolean asRehearsal) {
        return new Setting(
                fresh.id(),
                fresh.code(),
                owner,
                newAlias,
                workshop,
                language,
                variant,
                paper,
                support,
                newStarts,
                zone,
                place,
                asRehearsal);
    }
}
