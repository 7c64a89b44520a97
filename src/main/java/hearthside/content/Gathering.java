package hearthside.content;

import hearthside.content.Manuscript.Chapter;
import hearthside.workshop.Prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Joins chapters where there are more than an evening has room for. */
final class Gathering {
    private static final int MANY = 500;

    private Gathering() {}

    /** Neighbours become one, the two shortest first, until there are no more than this. */
    static List<Chapter> atMost(int most, List<Chapter> chapters) {
        if (chapters.size() > MANY) return atMost(most, halved(chapters));
        List<Integer> words =
                new ArrayList<>(chapters.stream().map(Chapter::words).toList());
        List<List<Chapter>> groups =
                new ArrayList<>(chapters.stream().map(List::of).toList());
        while (groups.size() > Math.max(1, most)) {
            int at = shortestPair(words);
            words.set(at, words.get(at) + words.remove(at + 1));
            groups.set(at, both(groups.get(at), groups.remove(at + 1)));
        }
        return groups.stream().map(Gathering::joined).toList();
    }

    /** Looking for the shortest two among tens of thousands would take minutes. */
    private static List<Chapter> halved(List<Chapter> chapters) {
        return IntStream.range(0, (chapters.size() + 1) / 2)
                .mapToObj(pair -> chapters.subList(2 * pair, Math.min(2 * pair + 2, chapters.size())))
                .map(Gathering::joined)
                .toList();
    }

    private static int shortestPair(List<Integer> words) {
        return IntStream.range(0, words.size() - 1)
                .boxed()
                .min((one, other) ->
                        Integer.compare(words.get(one) + words.get(one + 1), words.get(other) + words.get(other + 1)))
                .orElseThrow();
    }

    private static List<Chapter> both(List<Chapter> first, List<Chapter> second) {
        List<Chapter> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** The headings of all but the first become small ones in the text. */
    private static Chapter joined(List<Chapter> group) {
        List<Passage> passages = new ArrayList<>(group.getFirst().passages());
        for (Chapter chapter : group.subList(1, group.size())) {
            chapter.heading().map(Passage.Heading::new).ifPresent(passages::add);
            passages.addAll(chapter.passages());
        }
        return new Chapter(group.getFirst().heading(), passages);
    }
}
