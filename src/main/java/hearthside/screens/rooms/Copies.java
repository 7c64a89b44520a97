package hearthside.screens.rooms;

import hearthside.room.Catalogue;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.workshop.Variant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes further rooms of one that there is. */
record Copies(Rooms rooms, Catalogue catalogue) {

    /**
     * The same evening at another time, with the workshop as its files are today.
     *
     * @return nothing if there is no such workshop, length or support page any more
     */
    Optional<LiveRoom> another(LiveRoom room, String alias, List<LocalDateTime> starts) {
        var set = room.setting();
        return catalogue
                .script(set.workshop(), set.language(), set.support())
                .filter(script -> script.workshop().variant(set.variant()).equals(Optional.of(variant(room))))
                .map(script -> rooms.open(script, fresh -> set.again(fresh, alias, starts, set.rehearsal())))
                .map(copy -> withTaste(room, copy));
    }

    /** Walks through this very room beforehand: with its own words, whatever the files say by now, and from now on. */
    LiveRoom rehearsal(LiveRoom room, String alias) {
        var now = LocalDateTime.ofInstant(room.now(), room.setting().zone());
        var rehearsal = rooms.open(
                room.script(), fresh -> room.setting().again(fresh, alias, fromNow(variant(room), now), true));
        return withTaste(room, rehearsal);
    }

    /** How she likes her room to be quiet and to be called back. */
    private static LiveRoom withTaste(LiveRoom room, LiveRoom copy) {
        copy.tell(new Command.CalmWith(room.state().calmPicture()));
        copy.tell(new Command.Chime(room.state().chime()));
        return copy;
    }

    static Variant variant(LiveRoom room) {
        return room.workshop().variant(room.setting().variant()).orElseThrow();
    }

    /** One sitting right after the other. */
    static List<LocalDateTime> fromNow(Variant variant, LocalDateTime now) {
        var starts = new ArrayList<LocalDateTime>();
        var next = now.truncatedTo(ChronoUnit.MINUTES);
        for (var sitting : variant.sittings()) {
            starts.add(next);
            next = next.plus(sitting);
        }
        return starts;
    }
}
