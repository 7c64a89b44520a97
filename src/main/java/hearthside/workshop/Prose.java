package hearthside.workshop;

import java.util.List;
import java.util.stream.Collectors;

/** Running text: paragraphs, small headings and lists, with plain, strong and emphasised words. */
public record Prose(List<Passage> passages) {
    public Prose {
        passages = List.copyOf(passages);
    }

    public sealed interface Passage {
        record Heading(String text) implements Passage {}

        record Paragraph(Words words) implements Passage {}

        record Quote(Words words) implements Passage {}

        record Items(List<Words> items, boolean numbered) implements Passage {
            public Items {
                items = List.copyOf(items);
            }
        }
    }

    /** A run of text in one voice after another. */
    public record Words(List<Run> runs) {
        public Words {
            runs = List.copyOf(runs);
        }

        public static Words plain(String text) {
            return new Words(List.of(new Run(text, Voice.PLAIN)));
        }

        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    public record Run(String text, Voice voice) {}

    public enum Voice {
        PLAIN,
        STRONG,
        EMPHASIS
    }
}
