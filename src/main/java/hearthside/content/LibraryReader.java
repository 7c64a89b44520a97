package hearthside.content;

import hearthside.sheet.Copyfitter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a content folder: support pages, and a folder for each workshop. */
final class LibraryReader {
    static final String SUPPORT = "support";

    private final String name;
    private final Shelf shelf;
    private final LocalDate today;
    private final Findings findings = new Findings();
    private final List<Edition> editions = new ArrayList<>();
    private final List<SupportPage> pages = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Copyfitter copyfitter;
    private int languages;

    /** @param name of the whole, where a finding is about nothing in it */
    LibraryReader(String name, Shelf shelf, LocalDate today, Copyfitter copyfitter) {
        this.copyfitter = copyfitter;
        this.name = name.isEmpty() ? "." : name;
        this.shelf = shelf;
        this.today = today;
    }

    /** @param wanted the names of the workshops to read */
    static Library read(Path folder, Predicate<String> wanted, LocalDate today, Copyfitter copyfitter) {
        LibraryReader reader = new LibraryReader(folder.toString(), new FolderShelf(folder), today, copyfitter);
        if (!Files.exists(folder)) return reader.nothing(FileAdvice.noFolder());
        if (!Files.isDirectory(folder)) return reader.nothing(FileAdvice.notAFolder());
        if (!Files.isReadable(folder)) return reader.nothing(FileAdvice.unreadable());
        if (Files.isRegularFile(folder.resolve("workshop.txt"))) return reader.nothing(FileAdvice.oneWorkshop());
        return reader.read(wanted);
    }

    Library read() {
        return read(_ -> true);
    }

    private Library read(Predicate<String> wanted) {
        List<String> names = shelf.foldersIn("").stream()
                .filter(folder -> !folder.equals(SUPPORT))
                .filter(wanted)
                .toList();
        if (names.isEmpty()) return nothing(FileAdvice.noWorkshops());
        names.forEach(this::workshop);
        supports();
        return library(names.size());
    }

    private Library nothing(String words) {
        findings.margin(name).error(1, words);
        refused.add("");
        return library(0);
    }

    private Library library(int workshops) {
        Library.Extent extent = new Library.Extent(workshops, languages);
        return new Library(editions, pages, findings.inOrder(), extent, new Library.Refused(refused));
    }

    private void workshop(String folder) {
        List<EditionDraft> drafts = new WorkshopReader(shelf, folder, findings).read();
        languages += drafts.size();
        if (drafts.isEmpty()) refused.add(folder + "/");
        for (EditionDraft draft : drafts) {
            Optional<Edition> edition = draft.edition();
            edition.ifPresent(editions::add);
            edition.ifPresent(sound -> new Copyfit(sound.workshop(), copyfitter, findings).check(draft));
            if (edition.isEmpty()) refused.add(draft.folder() + "/");
        }
    }

    private void supports() {
        List<String> files = shelf.filesIn(SUPPORT);
        if (files.isEmpty()) findings.margin(SUPPORT).error(1, FileAdvice.noSupport());
        files.stream().sorted(Comparator.comparing(LibraryReader::id)).forEach(this::support);
    }

    /** By id and not by file name, so that a page in another language stands after its region's own: ca-on, ca-on-fr. */
    private static String id(String file) {
        return file.replaceAll("\\.txt$", "");
    }

    private void support(String file) {
        Margin margin = findings.margin(SUPPORT + "/" + file);
        String id = id(file);
        if (!file.endsWith(".txt") || !BlockId.fits(id)) {
            margin.warning(1, FileAdvice.notSupport());
            return;
        }
        Optional<SupportPage> page = page(id, margin);
        page.ifPresent(pages::add);
        if (page.isEmpty()) refused.add(margin.file());
    }

    private Optional<SupportPage> page(String id, Margin margin) {
        return switch (shelf.find(margin.file())) {
            case Shelf.Found.Content(byte[] file) ->
                Text.lines(file, margin)
                        .flatMap(lines -> new SupportReader(margin, today).read(id, lines))
                        .map(support -> new SupportPage(support, file));
            case Shelf.Found.Refused why -> refuse(margin, why.words());
            case Shelf.Found.Missing _ -> refuse(margin, FileAdvice.unreadable());
        };
    }

    private static Optional<SupportPage> refuse(Margin margin, String words) {
        margin.error(1, words);
        return Optional.empty();
    }
}
