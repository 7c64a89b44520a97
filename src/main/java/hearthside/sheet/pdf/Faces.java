package hearthside.sheet.pdf;

/**
 * The four typefaces of the house.
 *
 * @param serif for words on top of a page
 * @param display for headings and prompts
 */
record Faces(Face text, Face strong, Face serif, Face display) {
    /** What stands in for a character that no typeface has: an empty ballot box, plainly a gap. */
    static final int GAP = 0x2610;

    private static final class Once {
        static final Faces FACES = new Faces(
                Face.read("AtkinsonHyperlegibleNext-Regular"),
                Face.read("AtkinsonHyperlegibleNext-SemiBold"),
                Face.read("SourceSerif4-Regular"),
                Face.read("SourceSerif4-SemiBold"));
    }

    static Faces ours() {
        return Once.FACES;
    }

    /** The face to set a character with: the one asked for, or the serif, which knows Greek and Cyrillic too. */
    Face with(Face asked, int character) {
        return asked.has(character) ? asked : serif;
    }
}
