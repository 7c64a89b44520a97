package hearthside.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The keys that a place in a file knows, in the order in which they are recommended. */
final class KeySet {
    private final Map<String, String> byLowerCase = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> repeatable = new HashSet<>();
    private final Set<String> translatable = new HashSet<>();

    static KeySet once(String... keys) {
        return new KeySet().adding(keys);
    }

    KeySet many(String... keys) {
        repeatable.addAll(List.of(keys));
        return adding(keys);
    }

    KeySet and(String... keys) {
        return adding(keys);
    }

    /** Keys that may carry a language behind their name: {@code Title fr}. */
    KeySet translated(String... keys) {
        translatable.addAll(List.of(keys));
        return this;
    }

    private KeySet adding(String... keys) {
        for (String key : keys) {
            names.add(key);
            byLowerCase.put(key.toLowerCase(Locale.ROOT), key);
        }
        return this;
    }

    /** The key as it is written in the format, whatever its case and spaces here. */
    Optional<String> find(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        String known = byLowerCase.get(plain);
        return known != null ? Optional.of(known) : translation(plain);
    }

    private Optional<String> translation(String plain) {
        return translatable.stream()
                .filter(key -> plain.matches(key.toLowerCase(Locale.ROOT) + " " + Outline.LANGUAGE))
                .map(key -> key + plain.substring(key.length()))
                .findFirst();
    }

    boolean repeats(String key) {
        return repeatable.contains(key);
    }

    List<String> names() {
        return names;
    }
}
