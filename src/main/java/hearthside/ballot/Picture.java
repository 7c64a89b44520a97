package hearthside.ballot;

import java.util.List;
import java.util.OptionalInt;

/** What may be shown of a poll once it is closed. Never raw counts. */
public sealed interface Picture {

    /** Too few answers, or answers too alike: which of the two is nobody's business, so there is one case. */
    record Withheld() implements Picture {}

    /**
     * From 6 to 19 answers: names on equal terms, in the order asked.
     *
     * @param rest whether other answers are kept together, unnamed
     */
    record Names(List<String> names, boolean rest) implements Picture {
        public Names {
            names = List.copyOf(names);
        }
    }

    /**
     * From 20 answers: shares in the order asked, rounded to 5.
     *
     * @param rest the share of the answers that are kept together, where shares add up to a whole
     */
    record Shares(List<Share> shares, OptionalInt rest) implements Picture {
        public Shares {
            shares = List.copyOf(shares);
        }
    }

    /** @param percent of the answers, a multiple of 5; 0 stands for "under 3" */
    record Share(String name, int percent) {}

    /** What the room put first, second, third; without scores. */
    record Order(List<String> names, boolean rest) implements Picture {
        public Order {
            names = List.copyOf(names);
        }
    }

    /** What some of the room wrote, as the facilitator let it through; mixed up, and nobody's in particular. */
    record Words(List<String> texts) implements Picture {
        public Words {
            texts = List.copyOf(texts);
        }
    }
}
