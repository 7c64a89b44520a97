package hearthside.room;

/** Somebody who follows a room. Called outside the room's lock; read the room's current state when called. */
public interface Watcher {
    /** The room has a new revision. */
    void changed();

    /** Phones, seats or couples came or went; the revision may be the same. */
    default void peopleChanged() {}

    default Kind kind() {
        return Kind.CONSOLE;
    }

    enum Kind {
        PHONE,
        SCREEN,
        CONSOLE
    }
}
