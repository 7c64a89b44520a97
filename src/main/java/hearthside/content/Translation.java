package hearthside.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a translation against the original, the first language that workshop.txt names: both have the same blocks. A file with
 * errors is no measure: one slip in the original should not stop every language.
 */
final class Translation {
    private final SectionDraft original;
    private final SectionDraft translation;

    private Translation(SectionDraft original, SectionDraft translation) {
        this.original = original;
        this.translation = translation;
    }

    static void check(EditionDraft original, EditionDraft translation) {
        for (SectionDraft section : original.sections()) {
            String name = section.file().substring(original.folder().length() + 1);
            translation.section(name).ifPresent(other -> new Translation(section, other).check());
        }
    }

    private void check() {
        if (original.margin().broken()) return;
        Header header = translation.header();
        if (header.sound()
                && original.header().sound()
                && !header.id().equals(original.header().id()))
            error(
                    header.idLine(),
                    FileAdvice.otherId(
                            header.id(), original.file(), original.header().id()));
        if (!translation.whole()) return;
        named(original).forEach((block, line) -> {
            if (!named(translation).containsKey(block)) error(1, FileAdvice.lacks(block, original.file(), line));
        });
        named(translation).forEach((block, line) -> {
            if (!named(original).containsKey(block)) error(line, FileAdvice.adds(block, original.file()));
        });
        List.of(Kind.READING, Kind.SLIDE).forEach(this::count);
    }

    /** "poll 'manageable'", and its line. */
    private static Map<String, Integer> named(SectionDraft section) {
        Map<String, Integer> named = new LinkedHashMap<>();
        section.placings().stream()
                .map(Placing::piece)
                .filter(piece -> !piece.id().isEmpty())
                .forEach(piece -> named.put(piece.kind().lowerCase() + " " + Advice.quoted(piece.id()), piece.line()));
        return named;
    }

    private void count(Kind kind) {
        long here = count(translation, kind);
        long there = count(original, kind);
        if (here != there) error(1, FileAdvice.otherCount(kind.word(), here, original.file(), there));
    }

    private static long count(SectionDraft section, Kind kind) {
        return section.placings().stream()
                .filter(placing -> placing.piece().kind() == kind)
                .count();
    }

    private void error(int line, String words) {
        translation.margin().error(line, words);
    }
}
