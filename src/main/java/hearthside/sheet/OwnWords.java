package hearthside.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What one partner wrote on a phone. It goes into that partner's own pack and nowhere else.
 *
 * @param reflections by reflection id
 * @param sentences by the sentence that was to be finished
 */
public record OwnWords(Map<String, Reflected> reflections, Map<String, String> sentences) {
    public static final OwnWords NONE = new OwnWords(Map.of(), Map.of());

    public OwnWords {
        reflections = Map.copyOf(reflections);
        sentences = Map.copyOf(sentences);
    }

    /** @param share whether it may be shared some day, where that was asked and answered */
    public record Reflected(String text, Optional<Boolean> share) {}

    /** The same words under the sentences of another language. */
    OwnWords under(UnaryOperator<String> sentence) {
        return new OwnWords(
                reflections,
                sentences.entrySet().stream()
                        .collect(Collectors.toMap(
                                said -> sentence.apply(said.getKey()), Map.Entry::getValue, OwnWords::both)));
    }

    /** Somebody who changed the language in the middle may have finished one sentence twice. */
    private static String both(String one, String other) {
        return one.equals(other) ? one : one + "\n" + other;
    }

    boolean isEmpty() {
        return reflections.isEmpty() && sentences.isEmpty();
    }
}
