package hearthside.content;

import java.util.regex.Pattern;

/**
 * A line of a file.
 *
 * @param number counted from 1
 */
record Line(int number, String text) {
    /** Word processors leave no-break spaces, which {@link String#strip} keeps. */
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0\\u202f\\u2007]+|[\\s\\u00a0\\u202f\\u2007]+$");

    static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    String words() {
        return trim(text);
    }

    boolean blank() {
        return words().isEmpty();
    }

    boolean indented() {
        return !blank() && Character.isWhitespace(text.charAt(0));
    }
}
