package hearthside.content;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives ids that are not taken yet, made of the words they stand for. */
final class FreshIds {
    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();

    /** @param otherwise for words without a single letter from a to z */
    String next(String words, String otherwise) {
        String id = of(words, otherwise);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? id : id + "-" + number)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    private static String of(String words, String otherwise) {
        String letters = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\b(l|d|qu|s|n|j|c|m|t)[’']", "$1-")
                .replaceAll("[’']", "");
        String id = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = id.length() <= LONGEST ? id : id.substring(0, LONGEST + 1).replaceAll("-[^-]*$", "");
        String whole = cut.length() <= LONGEST ? cut : cut.substring(0, LONGEST);
        return whole.isEmpty() ? otherwise : whole;
    }
}
