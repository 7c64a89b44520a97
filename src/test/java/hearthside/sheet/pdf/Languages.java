package hearthside.sheet.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What sheets say in many languages: {@code languages.txt}. */
final class Languages {
    private static final String RIGHT_TO_LEFT = ".*[\\p{IsHebrew}\\p{IsArabic}].*";

    private Languages() {}

    record Language(Locale locale, List<String> sentences) {
        @Override
        public String toString() {
            return locale.toLanguageTag();
        }

        Stream<String> words(String sentence) {
            BreakIterator breaks = BreakIterator.getLineInstance(locale);
            breaks.setText(sentence);
            List<String> words = new ArrayList<>();
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next())
                words.add(sentence.substring(start, end).strip());
            return words.stream().filter(word -> !word.isEmpty());
        }

        /** Every word as it is handed over for shaping, and those of one sentence as in a heading. */
        Stream<Piece> pieces() {
            Faces faces = Faces.in(locale);
            Stream<Run> text = sentences.stream().flatMap(this::words).flatMap(word -> runs(faces.text(), word));
            Stream<Run> heading = words(sentences.getLast()).flatMap(word -> runs(faces.display(), word));
            return Stream.concat(text, heading)
                    .map(run -> new Piece(run.face(), run.text(), run.text().matches(RIGHT_TO_LEFT)))
                    .distinct();
        }

        private Stream<Run> runs(Face asked, String word) {
            return Faces.in(locale).runs(asked, word).stream();
        }
    }

    record Piece(Face face, String text, boolean rightToLeft) {
        @Override
        public String toString() {
            return text + " in " + face.name;
        }
    }

    static List<Language> all() {
        Map<String, List<String>> languages = new LinkedHashMap<>();
        List<String> sentences = new ArrayList<>();
        for (String line : lines("languages.txt")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("["))
                sentences = languages.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            else sentences.add(line);
        }
        return languages.entrySet().stream()
                .map(entry -> new Language(Locale.forLanguageTag(entry.getKey()), entry.getValue()))
                .toList();
    }

    static List<String> lines(String resource) {
        try (InputStream in = Languages.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
