package hearthside.security;

import java.util.Locale;
import java.util.stream.IntStream;

/** How hard a password is to guess. Length decides; nobody has to sprinkle digits and signs (OWASP ASVS 5.0, 6.2). */
public enum Strength {
    TOO_SHORT,
    TOO_LONG,
    /** The same few characters over and over, a walk along the keyboard, or {@link CommonWords} and little else. */
    EASY,
    GOOD,
    STRONG;

    /** In characters. */
    public static final int SHORTEST = 15;

    public static final int LONGEST = 200;
    private static final int LONG = 20;
    private static final int FEW = 5;
    private static final String WALKS = "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm azertyuiop";

    public boolean accepted() {
        return this == GOOD || this == STRONG;
    }

    public static Strength of(String password) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return TOO_SHORT;
        if (password.length() > LONGEST) return TOO_LONG;
        if (easy(password.toLowerCase(Locale.ROOT))) return EASY;
        return length < LONG ? GOOD : STRONG;
    }

    private static boolean easy(String password) {
        return password.chars().distinct().count() < FEW
                || walks(password) > password.length() * 2 / 3
                || CommonWords.areAllOf(password);
    }

    /** How many pairs of neighbours also stand next to each other in a well-known row, either way round. */
    private static long walks(String password) {
        var backwards = new StringBuilder(WALKS).reverse();
        return IntStream.range(1, password.length())
                .mapToObj(i -> password.substring(i - 1, i + 1))
                .filter(pair -> WALKS.contains(pair) || backwards.indexOf(pair) >= 0)
                .count();
    }
}
