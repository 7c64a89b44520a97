package hearthside.content;

import hearthside.sheet.Copyfitter;
import hearthside.workshop.Support;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a content folder: support pages, and a folder for each workshop. */
final class LibraryReader {
    private static final String SUPPORT = "support";

    private final Path folder;
    private final FolderShelf shelf;
    private final LocalDate today;
    private final Findings findings = new Findings();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Support> supports = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Copyfitter copyfitter;
    private int languages;

    LibraryReader(Path folder, LocalDate today, Copyfitter copyfitter) {
        this.copyfitter = copyfitter;
        this.folder = folder;
        this.shelf = new FolderShelf(folder);
        this.today = today;
    }

    Library read() {
        if (!Files.isDirectory(folder)) return nothing(notAFolder());
        if (!Files.isReadable(folder)) return nothing(FileAdvice.unreadable());
        List<String> names = shelf.foldersIn("").stream()
                .filter(name -> !name.equals(SUPPORT))
                .toList();
        if (names.isEmpty()) return nothing(FileAdvice.noWorkshops());
        names.forEach(this::workshop);
        supports();
        return library(names.size());
    }

    private String notAFolder() {
        return Files.exists(folder) ? FileAdvice.notAFolder() : FileAdvice.noFolder();
    }

    private Library nothing(String words) {
        String name = folder.toString();
        findings.margin(name.isEmpty() ? "." : name).error(1, words);
        refused.add("");
        return library(0);
    }

    private Library library(int workshops) {
        Library.Extent extent = new Library.Extent(workshops, languages);
        return new Library(editions, supports, findings.inOrder(), extent, new Library.Refused(refused));
    }

    private void workshop(String name) {
        List<EditionDraft> drafts = new WorkshopReader(shelf, name, findings).read();
        languages += drafts.size();
        if (drafts.isEmpty()) refused.add(name + "/");
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
    private static String id(String name) {
        return name.replaceAll("\\.txt$", "");
    }

    private void support(String name) {
        Margin margin = findings.margin(SUPPORT + "/" + name);
        String id = id(name);
        if (!name.endsWith(".txt") || !BlockId.fits(id)) {
            margin.warning(1, FileAdvice.notSupport());
            return;
        }
        Optional<Support> support = lines(margin).flatMap(lines -> new SupportReader(margin, today).read(id, lines));
        support.ifPresent(supports::add);
        if (support.isEmpty()) refused.add(margin.file());
    }

    private Optional<List<Line>> lines(Margin margin) {
        return switch (shelf.find(margin.file())) {
            case Shelf.Found.Content content -> Text.lines(content.bytes(), margin);
            case Shelf.Found.Refused why -> refuse(margin, why.words());
            case Shelf.Found.Missing _ -> refuse(margin, FileAdvice.unreadable());
        };
    }

    private static Optional<List<Line>> refuse(Margin margin, String words) {
        margin.error(1, words);
        return Optional.empty();
    }
}
