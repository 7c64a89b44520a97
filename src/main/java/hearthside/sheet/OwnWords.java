package hearthside.sheet;

import java.util.Map;
import java.util.Optional;

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

    boolean isEmpty() {
        return reflections.isEmpty() && sentences.isEmpty();
    }
}
