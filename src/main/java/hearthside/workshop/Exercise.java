package hearthside.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Something to do, in timed turns.
 *
 * @param forCouples whether partners do it together; then it stays locked until the checklist is ticked
 * @param alone what to do instead, on one's own: an equal, not a consolation
 * @param turns in order, repeats written out
 */
public record Exercise(String id, String title, boolean forCouples, String alone, List<Turn> turns) implements Block {
    public Exercise {
        turns = List.copyOf(turns);
        if (turns.isEmpty()) throw new IllegalArgumentException("An exercise has at least one turn");
    }

    /**
     * @param words what happens: "A speaks, B listens"
     * @param hint one line of help under it
     * @param sentence the sentence to finish in this turn
     */
    public record Turn(Duration length, String words, Optional<String> hint, Optional<String> sentence) {}

    public Duration length() {
        return turns.stream().map(Turn::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The sentences to finish, each once, in order: what somebody who works alone writes down. */
    public List<String> sentences() {
        return turns.stream()
                .flatMap(turn -> turn.sentence().stream())
                .distinct()
                .toList();
    }
}
