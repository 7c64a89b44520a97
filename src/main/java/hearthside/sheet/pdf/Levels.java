package hearthside.sheet.pdf;

import java.text.Bidi;

/** Which way each character of a paragraph runs, by the Unicode bidirectional algorithm (UAX 9): even levels to the right. */
final class Levels {
    private final boolean startsRight;
    private final byte[] levels;

    private Levels(boolean startsRight, byte[] levels) {
        this.startsRight = startsRight;
        this.levels = levels;
    }

    /** @param otherwise the direction of a paragraph in which no letter tells */
    static Levels ofOnesOwn(String text, boolean otherwise) {
        return of(text, otherwise ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    static Levels of(String text, boolean startsRight) {
        return of(text, startsRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    private static Levels of(String text, int direction) {
        boolean right = direction == Bidi.DIRECTION_RIGHT_TO_LEFT || direction == Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;
        if (!right && !Bidi.requiresBidi(text.toCharArray(), 0, text.length()))
            return new Levels(false, new byte[text.length()]);
        Bidi bidi = new Bidi(text, direction);
        byte[] levels = new byte[text.length()];
        for (int i = 0; i < levels.length; i++) levels[i] = (byte) bidi.getLevelAt(i);
        return new Levels(!bidi.baseIsLeftToRight(), levels);
    }

    boolean startsRight() {
        return startsRight;
    }

    /** The level of white space at the end of a line. */
    byte base() {
        return (byte) (startsRight ? 1 : 0);
    }

    byte at(int index) {
        return levels[index];
    }

    /** Where the run that holds a character ends, or {@code limit} if that comes first. */
    int end(int index, int limit) {
        int end = index + 1;
        while (end < limit && levels[end] == levels[index]) end++;
        return end;
    }
}
