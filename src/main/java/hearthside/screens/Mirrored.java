package hearthside.screens;

import java.util.Locale;
import java.util.Set;

/**
 * What is read from the right. Until the house speaks such a language, the pseudo-locale {@code ar-XB} (the name that Unicode's
 * locale data gives it) stands for all of them: English in Arabic letters, so that a word which comes from no bundle, and a
 * page that was not turned over, are seen at once.
 */
final class Mirrored {
    static final Locale PSEUDO = Locale.forLanguageTag("ar-XB");

    /** The languages of Unicode's list of those written from the right that people most often ask for. */
    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String ARABIC = "ابقدعفجحيزكلمنهتصرسطوثخشىغ";

    private Mirrored() {}

    static boolean isReadFromTheRight(Locale locale) {
        return FROM_THE_RIGHT.contains(locale.getLanguage());
    }

    /** A letter for a letter, so that lengths stay what they are; digits and signs as they were. */
    static String pseudo(String english) {
        return english.codePoints()
                .map(Mirrored::letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int letter(int latin) {
        var place = LATIN.indexOf(Character.toLowerCase(latin));
        return place < 0 ? latin : ARABIC.charAt(place);
    }
}
