package hearthside.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses whether an article is in French or in English: which one's small words stand in it more often. */
final class Tongue {
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "un", "une", "des", "du", "et", "est", "que", "qui", "pour", "dans", "vous", "nous",
            "avec", "pas", "sur", "ce", "se", "au", "aux", "par", "mais", "ou");
    private static final Set<String> ENGLISH = Set.of(
            "the", "an", "of", "and", "is", "that", "to", "for", "in", "you", "we", "with", "not", "are", "this", "it",
            "by", "but", "or", "they", "be", "as", "at", "from", "your");

    private Tongue() {}

    static String of(List<Line> lines) {
        return count(lines, FRENCH) > count(lines, ENGLISH) ? "fr" : "en";
    }

    private static long count(List<Line> lines, Set<String> small) {
        return lines.stream()
                .flatMap(line -> words(line.text()))
                .filter(small::contains)
                .count();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
