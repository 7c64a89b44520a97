package hearthside.content;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words and sentences of plain text. */
final class Sentences {
    private static final Pattern BEGINNING =
            Pattern.compile("(?s)([0-9]{1,3}|(.*\\s)?(Dr|Mr|Mrs|Ms|St|Prof|M|Mme|e\\.g|i\\.e|p\\. ex))\\.");

    private Sentences() {}

    static List<String> in(String text) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            String sentence = Line.trim(text.substring(start, end));
            // The number of a paragraph, or "Dr.", is no sentence.
            if (BEGINNING.matcher(sentence).matches() && end < text.length()) continue;
            if (!sentence.isEmpty()) sentences.add(sentence);
            start = end;
        }
        return sentences;
    }

    static String first(String text) {
        List<String> sentences = in(text);
        return sentences.isEmpty() ? text : sentences.getFirst();
    }

    /** As it is, or its first words and an ellipsis. */
    static String shortened(String text, int most) {
        if (SlideReader.words(text) <= most) return text;
        String[] words = text.split("[\\s\\u00a0\\u202f]+");
        String kept = String.join(" ", Arrays.copyOf(words, Math.min(most, words.length)));
        return kept.replaceAll("[\\s,;:.!?–—-]+$", "") + "…";
    }
}
