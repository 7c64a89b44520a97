package hearthside.content;

import hearthside.content.Outline.Listed;
import hearthside.content.Outline.Timing;
import hearthside.workshop.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code workshop.txt}. */
final class OutlineReader {
    private static final KeySet KEYS = KeySet.once("Title", "Credit", "Languages")
            .many("Variant", "Section")
            .translated("Title", "Credit");
    private static final Pattern VARIANT = Pattern.compile(
            "([A-Za-z0-9][A-Za-z0-9-]{0,30})\\s*=\\s*([1-9][0-9]{0,2}(?:\\s*\\+\\s*[1-9][0-9]{0,2}){0,9})");
    private static final Pattern FILE_NAME = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,60})(\\.md)?");

    private final Entries keys;
    private final Margin margin;

    private OutlineReader(Entries keys, Margin margin) {
        this.keys = keys;
        this.margin = margin;
    }

    static Outline read(String name, List<Line> lines, Margin margin) {
        List<Line> spoken =
                lines.stream().filter(line -> !line.words().startsWith("#")).toList();
        return new OutlineReader(KeyReader.all(spoken, 1, KEYS, margin), margin).read(name);
    }

    private Outline read(String name) {
        keys.required("Title", "Rebuilding Intimacy");
        keys.required("Credit", "Retold from an article by a registered psychotherapist.");
        keys.required("Languages", "en");
        if (keys.many("Variant").isEmpty()) keys.required("Variant", "90 = 90");
        if (keys.many("Section").isEmpty()) keys.required("Section", "01-opening");
        int languagesLine = keys.one("Languages").map(Entry::line).orElse(1);
        return new Outline(name, keys, languages(), languagesLine, timings(), sections(), margin);
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (Entry entry : filled("Languages")) {
            for (String language : entry.items()) {
                if (!language.matches(Outline.LANGUAGE)) keys.error(entry, FileAdvice.notALanguage(language));
                else if (languages.contains(language)) keys.error(entry, FileAdvice.twice(language));
                else languages.add(language);
            }
        }
        return List.copyOf(languages);
    }

    private List<Timing> timings() {
        List<Timing> timings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : filled("Variant")) {
            Matcher parts = VARIANT.matcher(entry.value());
            if (!parts.matches()) {
                keys.error(entry, FileAdvice.notAVariant(entry.value()));
                continue;
            }
            String id = parts.group(1).toLowerCase(Locale.ROOT);
            if (ids.add(id)) timings.add(new Timing(new Variant(id, sittings(parts.group(2))), entry.line()));
            else keys.error(entry, FileAdvice.twice(id));
        }
        return List.copyOf(timings);
    }

    private static List<Duration> sittings(String minutes) {
        return Arrays.stream(minutes.split("\\+"))
                .map(number -> Duration.ofMinutes(Integer.parseInt(number.strip())))
                .toList();
    }

    private List<Listed> sections() {
        List<Listed> sections = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : filled("Section")) {
            Matcher name = FILE_NAME.matcher(entry.value());
            if (!name.matches()) keys.error(entry, FileAdvice.notAFileName(entry.value()));
            else if (!names.add(name.group(1))) keys.error(entry, FileAdvice.twice(name.group(1)));
            else sections.add(listed(name.group(1), entry.line()));
        }
        return List.copyOf(sections);
    }

    private Listed listed(String name, int line) {
        if (WindowsName.isKept(name)) keys.margin().warning(line, FileAdvice.notOnWindows(name));
        return new Listed(name, line);
    }

    private List<Entry> filled(String key) {
        return keys.many(key).stream().filter(entry -> !entry.value().isEmpty()).toList();
    }
}
