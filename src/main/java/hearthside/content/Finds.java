package hearthside.content;

import hearthside.content.Manuscript.Chapter;
import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a chapter offers to do, found by its form alone.
 *
 * @param starters sentences to finish
 * @param lists things side by side: from lists with signs, and from paragraphs that each begin with a word or two
 * @param steps of the first numbered list
 * @param questions that speak to whoever reads
 */
record Finds(List<String> starters, List<List<String>> lists, List<String> steps, List<String> questions) {
    private static final int SHORTEST_LIST = 3;
    private static final int LONGEST_QUESTION = 25;

    /** In either language: it is about you, or us. */
    private static final Pattern TO_US = Pattern.compile(
            "(?iuU).*\\b(you|your|yourself|we|us|our|vous|votre|vos|nous|notre|nos|tu|ton|ta|tes)\\b.*\\?");

    Finds {
        starters = List.copyOf(starters);
        lists = List.copyOf(lists);
        steps = List.copyOf(steps);
        questions = List.copyOf(questions);
    }

    static Finds in(Chapter chapter) {
        Set<String> starters = new LinkedHashSet<>();
        Set<String> questions = new LinkedHashSet<>();
        for (String text : chapter.texts()) {
            starters.addAll(Starters.in(text));
            Sentences.in(text).stream().filter(Finds::toUs).forEach(questions::add);
        }
        return new Finds(safe(starters), lists(chapter), steps(chapter), safe(questions));
    }

    private static List<String> safe(Collection<String> texts) {
        return texts.stream().filter(text -> !Tender.touches(text)).toList();
    }

    private static boolean toUs(String sentence) {
        return sentence.endsWith("?")
                && SlideReader.words(sentence) <= LONGEST_QUESTION
                && SlideReader.words(sentence) > 3
                && Character.isUpperCase(sentence.charAt(0))
                && TO_US.matcher(sentence).matches();
    }

    private static List<List<String>> lists(Chapter chapter) {
        List<List<String>> lists = new ArrayList<>();
        for (Passage passage : chapter.passages())
            if (passage instanceof Passage.Items items && !items.numbered()) lists.add(plain(items));
        lists.add(Lead.row(chapter).stream().map(Lead::words).toList());
        lists.removeIf(list -> list.size() < SHORTEST_LIST || list.stream().anyMatch(Tender::touches));
        return lists;
    }

    /** Items that are sentences to finish are found as such. */
    private static List<String> plain(Passage.Items items) {
        return items.items().stream()
                .map(Words::text)
                .filter(text -> Starters.in(text).isEmpty())
                .toList();
    }

    private static List<String> steps(Chapter chapter) {
        return chapter.passages().stream()
                .filter(passage -> passage instanceof Passage.Items items && items.numbered())
                .map(passage -> plain((Passage.Items) passage))
                .filter(steps -> steps.stream().noneMatch(Tender::touches))
                .findFirst()
                .orElse(List.of());
    }
}
