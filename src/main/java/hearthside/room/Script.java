package hearthside.room;

import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import java.util.List;

/**
 * What a room runs: the workshop and support page it started with. Later edits of the files do not reach it.
 *
 * @param translations the same workshop in its other languages
 * @param source the files it was read from, opaque here; {@link Scripts} reads them back after a restart
 */
public record Script(Workshop workshop, Support support, List<Translation> translations, byte[] source) {
    public Script {
        translations = List.copyOf(translations);
    }

    /** In one language. */
    public Script(Workshop workshop, Support support, byte[] source) {
        this(workshop, support, List.of(), source);
    }

    /** @param support the page of the room's region in this language; the room's own where there is none */
    public record Translation(Workshop workshop, Support support) {}
}
