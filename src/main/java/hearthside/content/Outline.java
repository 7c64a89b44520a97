package hearthside.content;

import hearthside.workshop.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What {@code workshop.txt} says.
 *
 * @param name the folder's name
 * @param languages in the author's order; the first is the original
 */
record Outline(
        String name,
        Entries keys,
        List<String> languages,
        int languagesLine,
        List<Timing> timings,
        List<Listed> sections,
        Margin margin) {

    static final String FILE = "workshop.txt";

    /** Primary language, and a region or script if it needs one. */
    static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}";

    /** A variant and the line that defines it. */
    record Timing(Variant variant, int line) {}

    /** A section's file name, without its ending, and the line that names it. */
    record Listed(String name, int line) {}

    String title(String language) {
        return inLanguage("Title", language);
    }

    String credit(String language) {
        return inLanguage("Credit", language);
    }

    private String inLanguage(String key, String language) {
        String own = keys.text(key + " " + language.toLowerCase(Locale.ROOT));
        return own.isEmpty() ? keys.text(key) : own;
    }

    Set<String> variantIds() {
        return timings.stream().map(timing -> timing.variant().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Variant> variants() {
        return timings.stream().map(Timing::variant).toList();
    }
}
