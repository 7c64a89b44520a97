package hearthside.room;

import hearthside.ballot.Seat;
import hearthside.couple.Couple;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Remembers rooms across restarts. Each call is durable when it returns; it throws {@link NotSaved} if it cannot be. */
public interface Journal {
    List<Remembered> rooms();

    void opened(Setting setting, byte[] script, RoomState state);

    void changed(String room, RoomState state);

    void renamed(String room, String alias);

    /** The room meets at another time or in another place. */
    void moved(Setting setting);

    void seated(String room, Seat seat);

    void coupled(String room, Couple couple);

    /** A phone has joined a couple; the one that it left alone for it is forgotten with the same write. */
    void joined(String room, Couple couple, String left);

    /** What the facilitator wrote for herself about a section, instead of what she wrote there before. */
    void noted(String room, String section, String text);

    /** The room is over: its seats and couples are forgotten together with this last state. */
    void ended(String room, RoomState state);

    void erased(String room);

    /** @param notes the facilitator's own, by section */
    record Remembered(
            Setting setting,
            byte[] script,
            RoomState state,
            Set<Seat> seats,
            List<Couple> couples,
            Map<String, String> notes) {
        public Remembered {
            seats = Set.copyOf(seats);
            couples = List.copyOf(couples);
            notes = Map.copyOf(notes);
        }
    }

    /** Nothing was changed, because it could not be kept. */
    final class NotSaved extends RuntimeException {
        private final Why why;

        public NotSaved(Why why, Throwable cause) {
            super(why.name(), cause);
            this.why = why;
        }

        /** The key of plain words that say why, and what to do. */
        public String key() {
            return "unsaved." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** As far as anybody can do something about it. */
        public enum Why {
            NO_ROOM,
            ANYTHING_ELSE
        }
    }
}
