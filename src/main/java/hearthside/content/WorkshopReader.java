package hearthside.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one workshop's folder, in all its languages. */
final class WorkshopReader {
    private final Shelf shelf;
    private final String name;
    private final Findings findings;

    WorkshopReader(Shelf shelf, String name, Findings findings) {
        this.shelf = shelf;
        this.name = name;
        this.findings = findings;
    }

    /** The languages as drafts; none if workshop.txt cannot be read. */
    List<EditionDraft> read() {
        if (!BlockId.fits(name)) {
            findings.margin(name).error(1, FileAdvice.folderName(name));
            return List.of();
        }
        if (WindowsName.isKept(name)) findings.margin(name).warning(1, FileAdvice.notOnWindows(name));
        List<EditionDraft> drafts = new ArrayList<>();
        outline(shelf, name, findings).ifPresent(outline -> {
            outline.languages().forEach(language -> drafts.add(EditionReader.read(shelf, outline, language)));
            drafts.stream().skip(1).forEach(draft -> Translation.check(drafts.getFirst(), draft));
            unlisted(outline);
        });
        drafts.forEach(draft -> findings.addAll(draft.findings()));
        return drafts;
    }

    static Optional<Outline> outline(Shelf shelf, String name, Findings findings) {
        String path = name + "/" + Outline.FILE;
        Margin margin = findings.margin(path);
        return switch (shelf.find(path)) {
            case Shelf.Found.Missing _ -> refused(FileAdvice.noOutline(), margin);
            case Shelf.Found.Refused refused -> refused(refused.words(), margin);
            case Shelf.Found.Content content ->
                Text.lines(content.bytes(), margin).map(lines -> OutlineReader.read(name, lines, margin));
        };
    }

    private static Optional<Outline> refused(String words, Margin margin) {
        margin.error(1, words);
        return Optional.empty();
    }

    private void unlisted(Outline outline) {
        if (outline.languages().isEmpty()) return;
        shelf.foldersIn(name).stream()
                .filter(folder -> !outline.languages().contains(folder))
                .forEach(folder -> findings.margin(outline.margin().file())
                        .warning(outline.languagesLine(), FileAdvice.unlistedFolder(folder)));
    }
}
