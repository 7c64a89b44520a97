package hearthside.room;

import hearthside.workshop.Support;
import hearthside.workshop.Workshop;

/**
 * What a room runs: the workshop and support page it started with. Later edits of the files do not reach it.
 *
 * @param source the files it was read from, opaque here; {@link Scripts} reads them back after a restart
 */
public record Script(Workshop workshop, Support support, byte[] source) {}
