package hearthside.archive;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The key to the data file: 128 random bits, written as 32 digits. */
public record DataKey(String digits) {
    private static final int BYTES = 16;
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    public DataKey {
        if (!DIGITS.matcher(digits).matches()) throw new IllegalArgumentException("A key is 32 digits from 0 to f");
    }

    /** @param chance a secure one */
    public static DataKey random(RandomGenerator chance) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new DataKey(HexFormat.of().formatHex(bytes));
    }

    /** As H2 wants a password where there is a key: the file's, a space, and the account's, which is empty. */
    String password() {
        return digits + " ";
    }

    /** As H2's store wants it when it is opened without the database around it, which then overwrites it. */
    char[] forStore() {
        return digits.toCharArray();
    }

    /** Keys do not get into logs. */
    @Override
    public String toString() {
        return "a key";
    }
}
