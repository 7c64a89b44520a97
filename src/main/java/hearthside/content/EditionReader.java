package hearthside.content;

import hearthside.content.Outline.Listed;
import hearthside.workshop.Workshop.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads one language of a workshop. */
final class EditionReader {
    private static final String AGREEMENTS = "agreements.md";

    private final Shelf shelf;
    private final Outline outline;
    private final String folder;
    private final Findings findings;
    private final Map<String, byte[]> files = new TreeMap<>();

    private EditionReader(Shelf shelf, Outline outline, String language, Findings findings) {
        this.shelf = shelf;
        this.outline = outline;
        this.folder = outline.name() + "/" + language;
        this.findings = findings;
    }

    /** The draft has findings of its own: what is wrong in one language does not stop another. */
    static EditionDraft read(Shelf shelf, Outline outline, String language) {
        Findings findings = new Findings();
        EditionReader reader = new EditionReader(shelf, outline, language, findings);
        String file = outline.margin().file();
        if (shelf.find(file) instanceof Shelf.Found.Content content) reader.files.put(file, content.bytes());
        if (shelf.filesIn(reader.folder).isEmpty()) {
            findings.margin(file).error(outline.languagesLine(), FileAdvice.languageFolderMissing(language));
            return new EditionDraft(outline, language, List.of(), List.of(), reader.files, findings);
        }
        EditionDraft draft =
                new EditionDraft(outline, language, reader.sections(), reader.agreements(), reader.files, findings);
        reader.unlisted();
        Ids.check(draft);
        Sums.check(draft);
        if (!Source.fits(reader.files)) findings.margin(file).error(1, FileAdvice.allTooBig());
        return draft;
    }

    private List<SectionDraft> sections() {
        List<SectionDraft> sections = new ArrayList<>();
        for (Listed listed : outline.sections()) {
            String path = folder + "/" + listed.name() + ".md";
            if (shelf.find(path) instanceof Shelf.Found.Missing)
                findings.margin(outline.margin().file()).error(listed.line(), FileAdvice.sectionMissing(path));
            else section(path).ifPresent(sections::add);
        }
        return sections;
    }

    private Optional<SectionDraft> section(String path) {
        Margin margin = findings.margin(path);
        return lines(path, margin).map(lines -> SectionDraft.read(lines, outline.variantIds(), margin));
    }

    private Optional<List<Line>> lines(String path, Margin margin) {
        return switch (shelf.find(path)) {
            case Shelf.Found.Missing _ -> {
                margin.error(1, FileAdvice.agreementsMissing());
                yield Optional.empty();
            }
            case Shelf.Found.Refused refused -> {
                margin.error(1, refused.words());
                yield Optional.empty();
            }
            case Shelf.Found.Content content -> {
                files.put(path, content.bytes());
                yield Text.lines(content.bytes(), margin);
            }
        };
    }

    private List<Agreement> agreements() {
        String path = folder + "/" + AGREEMENTS;
        Margin margin = findings.margin(path);
        return lines(path, margin)
                .map(lines -> AgreementsReader.read(lines, margin))
                .orElse(List.of());
    }

    private void unlisted() {
        Set<String> used = new TreeSet<>(Set.of(AGREEMENTS));
        outline.sections().forEach(listed -> used.add(listed.name() + ".md"));
        for (String name : shelf.filesIn(folder)) {
            if (used.contains(name)) continue;
            boolean section = name.endsWith(".md");
            findings.margin(folder + "/" + name)
                    .warning(
                            1,
                            section ? FileAdvice.unlistedFile(name.replaceAll("\\.md$", "")) : FileAdvice.strayFile());
        }
    }
}
