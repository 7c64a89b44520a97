package hearthside.sheet.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a line may end: where the JDK says so, but for the places where its old rules part what belongs together. It would begin a line
 * with a danda, an ellipsis or a spaced French question mark, and take Korean words apart.
 */
final class Breaks {
    private static final String NEVER_FIRST = "।॥…‥។៕៖၊။ฯๆໆ";
    private static final String SPACED_IN_FRENCH = "»?!:;";

    private Breaks() {}

    /** The end of each part of a text that must stay on one line, spaces after it included; the last is the text's own end. */
    static List<Integer> of(String text, Locale locale) {
        BreakIterator jdk = BreakIterator.getLineInstance(locale);
        jdk.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = jdk.next(); end != BreakIterator.DONE; end = jdk.next())
            if (end == text.length() || mayPart(text, end)) ends.add(end);
        return ends;
    }

    private static boolean mayPart(String text, int end) {
        int before = text.codePointBefore(end);
        int after = text.codePointAt(end);
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0) return false;
        if (before == ' ') return !(SPACED_IN_FRENCH.indexOf(after) >= 0 || end > 1 && text.charAt(end - 2) == '«');
        return !(isHangul(before) && isHangul(after));
    }

    private static boolean isHangul(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }
}
