package hearthside.content;

import hearthside.workshop.Prose.Passage;

/**
 * A passage of an article, before anybody knows which headings begin a section.
 *
 * @param rank of a heading, 1 for the highest; {@link #NO_HEADING} for running text
 */
record Flow(int rank, Passage passage) {
    static final int NO_HEADING = 0;

    static Flow text(Passage passage) {
        return new Flow(NO_HEADING, passage);
    }

    static Flow heading(int rank, String text) {
        return new Flow(rank, new Passage.Heading(text));
    }

    boolean heads() {
        return rank != NO_HEADING;
    }

    /** The words without their voices. */
    String words() {
        return String.join(" ", SlideReader.texts(passage).toList());
    }
}
