package hearthside.content;

/**
 * A line of a file.
 *
 * @param number counted from 1
 */
record Line(int number, String text) {
    /** Word processors leave no-break spaces, which {@link String#strip} keeps. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && space(text.charAt(start))) start++;
        while (end > start && space(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    private static boolean space(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
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
