package hearthside.sheet.pdf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** The letters of Western languages, by their numbers in PDF's WinAnsiEncoding (ISO 32000-1, annex D). */
final class WinAnsi {
    static final int FIRST = ' ';
    static final int LAST = 0xFF;
    static final int NONE = -1;
    private static final Charset LETTERS = Charset.forName("windows-1252");
    private static final String MEANS_NOTHING = "\ufffd";
    private static final int NO_BREAK_SPACE = 0xA0;
    static final int SOFT_HYPHEN = 0xAD;

    private static final String[] TEXTS = new String[LAST + 1];
    private static final Map<String, Integer> OCTETS = new HashMap<>();

    static {
        for (int octet = 0; octet <= LAST; octet++) {
            TEXTS[octet] = new String(new byte[] {(byte) octet}, LETTERS).replace(MEANS_NOTHING, "");
            if (octet >= FIRST && !TEXTS[octet].isEmpty()) OCTETS.put(TEXTS[octet], octet);
        }
    }

    private WinAnsi() {}

    /** @return the number of a text that is one of these letters, or {@link #NONE} */
    static int octet(String text) {
        return OCTETS.getOrDefault(text, NONE);
    }

    /** Empty for the five that mean nothing. */
    static String text(int octet) {
        return TEXTS[octet];
    }

    /** What the glyph is called. Two have the looks, and the name, of another. */
    static String name(int octet) {
        return switch (octet) {
            case NO_BREAK_SPACE -> "space";
            case SOFT_HYPHEN -> "hyphen";
            default -> WinAnsiEncoding.INSTANCE.getName(octet);
        };
    }
}
