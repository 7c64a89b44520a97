package hearthside.room;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a facilitator writes down for herself, by section. It is no part of the room's state: no phone and no projector ever
 * hears that she writes.
 */
public final class OwnNotes {
    /** In characters, for one section. */
    public static final int LONGEST = 4_000;

    /** Where notes of the time before the first section stand. */
    public static final String LOBBY = "";

    private final String room;
    private final Journal journal;
    private final Runnable changed;
    private final Map<String, String> bySection;

    OwnNotes(String room, Map<String, String> kept, Journal journal, Runnable changed) {
        this.room = room;
        this.journal = journal;
        this.changed = changed;
        bySection = new ConcurrentHashMap<>(kept);
    }

    /** Empty if nothing was written there. */
    public String of(String section) {
        return bySection.getOrDefault(section, "");
    }

    public boolean none() {
        return bySection.values().stream().allMatch(String::isBlank);
    }

    /** Keeps a section's text instead of the one before; it is in the file when this returns. */
    public void keep(String section, String text) {
        synchronized (this) {
            if (of(section).equals(text)) return;
            journal.noted(room, section, text);
            bySection.put(section, text);
        }
        changed.run();
    }
}
