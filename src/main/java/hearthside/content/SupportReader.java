package hearthside.content;

import hearthside.workshop.Support;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a page of numbers and places. */
final class SupportReader {
    /** From the design's safety rules: numbers change, so somebody calls them twice a year. */
    private static final int DAYS = 180;

    private static final KeySet KEYS =
            KeySet.once("Title", "Region", "Language", "Checked").many("Name", "About", "Call", "Web");

    /** Of pages that do not say theirs. */
    private static final String FIRST_LANGUAGE = "en";

    private final Margin margin;
    private final LocalDate today;

    SupportReader(Margin margin, LocalDate today) {
        this.margin = margin;
        this.today = today;
    }

    Optional<Support> read(String id, List<Line> lines) {
        List<Line> spoken =
                lines.stream().filter(line -> !line.words().startsWith("#")).toList();
        Entries keys = KeyReader.all(spoken, 1, KEYS, margin);
        String title = keys.required("Title", "Numbers and places");
        String region = keys.required("Region", "Ontario");
        String language = language(keys);
        keys.required("Checked", today.toString());
        Optional<LocalDate> checked =
                keys.one("Checked").filter(entry -> !entry.value().isEmpty()).flatMap(this::checked);
        List<Support.Entry> entries = entries(keys);
        if (margin.broken() || checked.isEmpty()) return Optional.empty();
        return Optional.of(new Support(id, title, region, language, checked.get(), entries));
    }

    private String language(Entries keys) {
        Optional<Entry> written =
                keys.one("Language").filter(entry -> !entry.value().isEmpty());
        written.filter(entry -> !entry.value().matches(Outline.LANGUAGE))
                .ifPresent(entry -> margin.error(entry.line(), FileAdvice.notALanguage(entry.value())));
        return written.map(Entry::value).orElse(FIRST_LANGUAGE);
    }

    private Optional<LocalDate> checked(Entry entry) {
        try {
            LocalDate date = LocalDate.parse(entry.value());
            long days = ChronoUnit.DAYS.between(date, today);
            if (days >= DAYS) margin.warning(entry.line(), FileAdvice.unchecked(days));
            if (days < 0) margin.warning(entry.line(), FileAdvice.notYet(date));
            return Optional.of(date);
        } catch (DateTimeParseException _) {
            margin.error(entry.line(), FileAdvice.notADate(entry.value()));
            return Optional.empty();
        }
    }

    private List<Support.Entry> entries(Entries keys) {
        List<Entry> rest = keys.all().stream()
                .filter(entry -> List.of("Name", "About", "Call", "Web").contains(entry.key()))
                .toList();
        if (keys.many("Name").isEmpty()) margin.error(1, FileAdvice.noEntry());
        else
            rest.stream()
                    .takeWhile(entry -> !entry.key().equals("Name"))
                    .forEach(entry -> margin.error(entry.line(), FileAdvice.beforeName(entry.key())));
        List<Support.Entry> entries = new ArrayList<>();
        for (int at = 0; at < rest.size(); at++) {
            if (rest.get(at).key().equals("Name"))
                entry(rest.get(at), under(rest, at)).ifPresent(entries::add);
        }
        return entries;
    }

    private static List<Entry> under(List<Entry> entries, int name) {
        return entries.stream()
                .skip(name + 1L)
                .takeWhile(entry -> !entry.key().equals("Name"))
                .toList();
    }

    private Optional<Support.Entry> entry(Entry name, List<Entry> under) {
        List<Entry> ways =
                under.stream().filter(entry -> !entry.key().equals("About")).toList();
        List<Entry> abouts =
                under.stream().filter(entry -> entry.key().equals("About")).toList();
        abouts.stream().skip(1).forEach(entry -> margin.error(entry.line(), Advice.twice("About")));
        if (ways.isEmpty()) margin.error(name.line(), FileAdvice.noWay(name.value()));
        if (ways.size() > 1) margin.error(ways.get(1).line(), FileAdvice.twoWays(name.value()));
        String about = abouts.stream().map(Entry::value).findFirst().orElse("");
        return ways.stream()
                .findFirst()
                .filter(way -> !way.value().isEmpty())
                .flatMap(way -> new Contact(way, margin).under(name.value(), about));
    }
}
