package hearthside.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** The words that are tried first, whatever digits stand around them. */
final class CommonWords {
    /** What somebody who knows the list has to guess beside it must be at least this long. */
    private static final int ENOUGH_OF_ONES_OWN = 8;
    /** A password without such words is not judged here: fifteen digits of a die are a good one. */
    private static final int A_WORD = 4;

    private static final List<String> LONGEST_FIRST = read();

    private CommonWords() {}

    /** Whether nearly nothing is left of a password once well-known words, digits and signs are taken out. */
    static boolean areAllOf(String password) {
        var letters = letters(password);
        var rest = rest(letters);
        return letters.length() - rest.length() >= A_WORD && rest.length() + signs(password) < ENOUGH_OF_ONES_OWN;
    }

    /** Digits and signs, but not those that only go on counting from the one before. */
    private static long signs(String password) {
        return IntStream.range(0, password.length())
                .filter(at -> !Character.isLetter(password.charAt(at)) && !Character.isWhitespace(password.charAt(at)))
                .filter(at -> at == 0 || Math.abs(password.charAt(at) - password.charAt(at - 1)) > 1)
                .count();
    }

    /** Small letters without accents; the digits and signs that commonly stand for letters are those letters. */
    private static String letters(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace('@', 'a')
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('$', 's')
                .replaceAll("[^\\p{L}]", "");
    }

    private static String rest(String letters) {
        var rest = letters;
        for (var word : LONGEST_FIRST) rest = rest.replace(word, " ");
        return rest.replace(" ", "");
    }

    private static List<String> read() {
        try (var file = CommonWords.class.getResourceAsStream("common-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
