package hearthside.content;

import hearthside.workshop.Workshop;
import hearthside.workshop.Workshop.Agreement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workshop in one language, as far as it could be read.
 *
 * @param files what was read, by path
 */
record EditionDraft(
        Outline outline,
        String language,
        List<SectionDraft> sections,
        List<Agreement> agreements,
        Map<String, byte[]> files,
        Findings findings) {

    String folder() {
        return outline.name() + "/" + language;
    }

    /** The draft of a section by the name of its file, without its folder. */
    Optional<SectionDraft> section(String fileName) {
        return sections.stream()
                .filter(section -> section.file().equals(folder() + "/" + fileName))
                .findFirst();
    }

    /** Nothing, if anything in workshop.txt or in this language is broken. */
    Optional<Edition> edition() {
        if (outline.margin().broken() || findings.broken()) return Optional.empty();
        Workshop workshop = new Workshop(
                outline.name(),
                language,
                outline.title(language),
                outline.credit(language),
                outline.variants(),
                agreements,
                sections.stream().map(SectionDraft::section).toList());
        return Optional.of(new Edition(workshop, new Source(files)));
    }
}
