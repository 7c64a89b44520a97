package hearthside.sheet.pdf;

import java.text.Bidi;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The edge that reading starts from. A sheet is laid out once, as if it were read from the left; on a sheet that is read from
 * the right this turns all of it over, also its tables and boxes.
 *
 * @param width of what is turned over: a page, or a field
 */
record Edge(boolean right, float width) {
    private static final Map<Locale, Boolean> RIGHT = new ConcurrentHashMap<>();

    static Edge left(float width) {
        return new Edge(false, width);
    }

    /** Where something really begins, counted from the left. */
    float left(float x, float across) {
        return right ? width - x - across : x;
    }

    Edge of(float otherWidth) {
        return new Edge(right, otherWidth);
    }

    /** Whether a language is written from the right. */
    static boolean startsRight(Locale language) {
        return RIGHT.computeIfAbsent(language, Edge::nameStartsRight);
    }

    /** A language's own name for itself tells. */
    private static boolean nameStartsRight(Locale language) {
        return !new Bidi(language.getDisplayName(language), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
