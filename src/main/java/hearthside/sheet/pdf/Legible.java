package hearthside.sheet.pdf;

import java.text.Normalizer;
import java.util.List;

/** Cleans text that anybody may have typed, so that it can neither break a page nor turn its neighbours round. */
final class Legible {
    private Legible() {}

    /** One line: breaks become spaces. */
    static String line(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    /** One line inside others: the spaces at its ends stay. */
    static String running(String text) {
        return clean(text).replace('\n', ' ');
    }

    /** Line breaks stay. */
    static List<String> paragraphs(String text) {
        return clean(text).strip().lines().map(String::strip).toList();
    }

    private static String clean(String text) {
        if (plain(text)) return text;
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (character == '\n') kept.append('\n');
            else if (character == 0x2028 || character == 0x2029) kept.append('\n');
            else if (character == 0x2011) kept.append('-');
            else if (Character.isISOControl(character)) kept.append(' ');
            else if (meansNothing(character)) kept.appendCodePoint(Faces.GAP);
            else if (!invisible(character) || joins(character) && afterLetter(kept)) kept.appendCodePoint(character);
        });
        return kept.toString();
    }

    /** The two joiners decide the shape of a letter in Persian and in the scripts of India: there they are spelling. */
    static boolean joins(int character) {
        return character == 0x200C || character == 0x200D;
    }

    private static boolean afterLetter(StringBuilder kept) {
        if (kept.isEmpty()) return false;
        int before = kept.codePointBefore(kept.length());
        return switch (Character.UnicodeScript.of(before)) {
            case ARABIC, SYRIAC, MONGOLIAN -> Character.isLetter(before);
            case DEVANAGARI,
                    BENGALI,
                    GURMUKHI,
                    GUJARATI,
                    ORIYA,
                    TAMIL,
                    TELUGU,
                    KANNADA,
                    MALAYALAM,
                    SINHALA,
                    KHMER,
                    MYANMAR -> true;
            default -> false;
        };
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (c < ' ' || c > '~')) return false;
        }
        return true;
    }

    /** Private characters and those that are none: archives may not hold them. */
    private static boolean meansNothing(int character) {
        return Character.getType(character) == Character.PRIVATE_USE || (character & 0xFFFE) == 0xFFFE;
    }

    /** Direction overrides, joiners, variation selectors, halves of pairs: nothing that a reader could see. */
    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> true;
            case Character.SURROGATE -> true;
            default -> (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0000 && character <= 0xE0FFF);
        };
    }
}
