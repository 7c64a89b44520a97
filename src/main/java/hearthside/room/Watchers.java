package hearthside.room;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everybody who follows a room. They are told outside the room's lock. */
final class Watchers {
    private final List<Watcher> all = new CopyOnWriteArrayList<>();

    LiveRoom.Watch add(Watcher watcher) {
        all.add(watcher);
        cameOrWent(watcher);
        return () -> {
            if (all.remove(watcher)) cameOrWent(watcher);
        };
    }

    /** A console more or less is nobody's news. */
    private void cameOrWent(Watcher watcher) {
        if (watcher.kind() != Watcher.Kind.CONSOLE) peopleChanged();
    }

    void changed() {
        all.forEach(Watcher::changed);
    }

    void peopleChanged() {
        all.forEach(Watcher::peopleChanged);
    }

    /** For what concerns the facilitator alone. */
    void consolesChanged() {
        all.stream().filter(watcher -> watcher.kind() == Watcher.Kind.CONSOLE).forEach(Watcher::peopleChanged);
    }

    boolean nobody() {
        return all.isEmpty();
    }

    int here(Watcher.Kind kind) {
        return (int) all.stream().filter(watcher -> watcher.kind() == kind).count();
    }
}
