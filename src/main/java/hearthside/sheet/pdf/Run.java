package hearthside.sheet.pdf;

/**
 * A part of a text that is of one face.
 *
 * @param gap whether no face has this character, so that {@link Faces#GAP} stands for it
 */
record Run(Face face, String text, boolean gap) {}
