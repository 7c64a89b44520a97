package hearthside.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where to turn in one region. The same for everyone in the room.
 *
 * @param id the file's name, for example {@code ca-on}
 * @param language a language tag: {@code en}, {@code fr}
 * @param checked the day the numbers were last called, or compared with what their publishers publish
 */
public record Support(String id, String title, String region, String language, LocalDate checked, List<Entry> entries) {
    public Support {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) throw new IllegalArgumentException("A support page names at least one place");
    }

    /** This region's page in a language: of the pages named like this one, {@code ca-on} and {@code ca-on-fr}; else this one. */
    public Support in(String wanted, List<Support> pages) {
        var spoken = spoken(wanted);
        if (spoken(language).equals(spoken)) return this;
        return pages.stream()
                .filter(this::isOfTheSameRegion)
                .filter(page -> spoken(page.language()).equals(spoken))
                .findFirst()
                .orElse(this);
    }

    public boolean isOfTheSameRegion(Support other) {
        return place().equals(other.place());
    }

    /** The id without the language that a second page of a region has at its end. */
    private String place() {
        var end = "-" + language.toLowerCase(Locale.ROOT);
        return id.endsWith(end) ? id.substring(0, id.length() - end.length()) : id;
    }

    private static String spoken(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** The first page in a language, else the first of all; nothing if there is none. */
    public static Optional<Support> forLanguage(List<Support> pages, String language) {
        var spoken = spoken(language);
        return pages.stream()
                .filter(page -> spoken(page.language()).equals(spoken))
                .findFirst()
                .or(() -> pages.stream().findFirst());
    }

    /**
     * @param about may be empty
     * @param show what stands on the page: a number, or a web address
     * @param href what a tap opens: {@code tel:} or {@code https:}
     */
    public record Entry(String name, String about, String show, String href) {}
}
