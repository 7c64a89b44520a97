package hearthside.workshop;

/** A section's part of the article, in full: read on the phone and on paper. */
public record Reading(Prose prose) implements Block {}
