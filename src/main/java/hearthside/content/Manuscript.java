package hearthside.content;

import hearthside.workshop.Prose.Passage;
import java.util.List;
import java.util.Optional;

/**
 * An article as a workshop sees it: a title and chapters, every word in its place.
 *
 * @param titled whether the title stands in the article; otherwise it is made of the first words
 */
record Manuscript(String title, boolean titled, List<Chapter> chapters) {
    Manuscript {
        chapters = List.copyOf(chapters);
    }

    /** @param heading nothing where the article goes on without one */
    record Chapter(Optional<String> heading, List<Passage> passages) {
        Chapter {
            passages = List.copyOf(passages);
        }

        /** How many words there are to read. */
        int words() {
            return texts().stream().mapToInt(SlideReader::words).sum();
        }

        /** The plain words of every passage, an item of a list each. */
        List<String> texts() {
            return passages.stream().flatMap(SlideReader::texts).toList();
        }
    }
}
