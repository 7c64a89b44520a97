package hearthside.room;

import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import java.util.List;
import java.util.Optional;

/** The workshops and support pages that a new room can be made of, as the files say right now. */
public interface Catalogue {
    List<Workshop> workshops();

    List<Support> supports();

    /** What a new room would run; empty if a file has gone since it was offered. */
    Optional<Script> script(String workshop, String language, String support);
}
