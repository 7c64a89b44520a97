package hearthside.content;

import hearthside.sheet.Copyfitter;
import hearthside.workshop.Support;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a content folder holds. A workshop with errors, or one broken language of it, is refused with its findings; the
 * others are here.
 *
 * @param editions by workshop, languages in the author's order
 * @param findings all of them, sorted by file and line
 * @param extent what was looked at, refused or not
 */
public record Library(
        List<Edition> editions, List<SupportPage> pages, List<Finding> findings, Extent extent, Refused refused) {

    public Library {
        editions = List.copyOf(editions);
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    /** How many workshops were looked at, and their languages added up. */
    public record Extent(int workshops, int languages) {}

    /**
     * What could not be used.
     *
     * @param places folders and files: {@code name/}, {@code name/fr/}, {@code support/ca-on.txt}; an empty one is everything
     */
    public record Refused(List<String> places) {
        public Refused {
            places = List.copyOf(places);
        }

        boolean covers(String path) {
            return places.stream().anyMatch(path::startsWith);
        }
    }

    /**
     * Reads a folder. Whatever is in it, or not in it, this answers with findings and never with an exception. Nothing is
     * set in type, so nothing is said of how long worksheets are.
     *
     * @param today for the age of support pages
     */
    public static Library read(Path folder, LocalDate today) {
        return read(folder, today, _ -> 1);
    }

    /** The same, with one workshop and all support pages: for whoever knows what they want and would rather not wait. */
    public static Library one(Path folder, String workshop, LocalDate today) {
        return LibraryReader.read(folder, workshop::equals, today, _ -> 1);
    }

    /**
     * The same as {@link #read(Path, LocalDate)}, and says of every worksheet that does not fit its page where that is.
     *
     * @param copyfitter asked for every sheet, twice at least
     */
    public static Library read(Path folder, LocalDate today, Copyfitter copyfitter) {
        return LibraryReader.read(folder, _ -> true, today, copyfitter);
    }

    public Optional<Edition> workshop(String name, String language) {
        return editions.stream()
                .filter(edition -> edition.workshop().name().equals(name))
                .filter(edition -> edition.workshop().language().equals(language))
                .findFirst();
    }

    public List<Support> supports() {
        return pages.stream().map(SupportPage::support).toList();
    }

    public Optional<Support> support(String id) {
        return page(id).map(SupportPage::support);
    }

    Optional<SupportPage> page(String id) {
        return pages.stream().filter(page -> page.support().id().equals(id)).findFirst();
    }

    /** This library, and the last good version of everything that is refused now. What was taken away stays away. */
    public Library keeping(Library last) {
        Stream<Edition> editionsKept = last.editions.stream()
                .filter(edition -> refused.covers(place(edition)))
                .filter(edition -> workshop(
                                edition.workshop().name(), edition.workshop().language())
                        .isEmpty());
        Stream<SupportPage> pagesKept = last.pages.stream()
                .filter(page -> refused.covers(page.path()))
                .filter(page -> support(page.support().id()).isEmpty());
        return new Library(
                Stream.concat(editions.stream(), editionsKept).toList(),
                Stream.concat(pages.stream(), pagesKept).toList(),
                findings,
                extent,
                refused);
    }

    private static String place(Edition edition) {
        return edition.workshop().name() + "/" + edition.workshop().language() + "/";
    }
}
