package hearthside.content;

import hearthside.workshop.Workshop;
import java.util.List;
import java.util.Optional;

/**
 * A workshop in one language, with the files that it was read from.
 *
 * @param source gives the very same workshop again, whatever happened to the folder since: {@link #from}
 */
public record Edition(Workshop workshop, Source source) {
    /** The workshop in a source; nothing if this source is not one that was read without errors. */
    public static Optional<Edition> from(Source source) {
        return allFrom(source).stream().findFirst();
    }

    /** Every language in a source that can be read without errors, in the author's order. */
    static List<Edition> allFrom(Source source) {
        return source.paths().stream()
                .filter(path -> path.endsWith("/" + Outline.FILE))
                .findFirst()
                .map(path -> allFrom(source, path.substring(0, path.indexOf('/'))))
                .orElse(List.of());
    }

    private static List<Edition> allFrom(Source source, String name) {
        Optional<Outline> outline = WorkshopReader.outline(source, name, new Findings());
        return outline.stream()
                .flatMap(known -> known.languages().stream()
                        .filter(language ->
                                !source.filesIn(name + "/" + language).isEmpty())
                        .flatMap(language -> EditionReader.read(source, known, language).edition().stream()))
                .toList();
    }
}
