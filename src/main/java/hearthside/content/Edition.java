package hearthside.content;

import hearthside.workshop.Workshop;
import java.util.Optional;

/**
 * A workshop in one language, with the files that it was read from.
 *
 * @param source gives the very same workshop again, whatever happened to the folder since: {@link #from}
 */
public record Edition(Workshop workshop, Source source) {
    /** The workshop in a source; nothing if this source is not one that was read without errors. */
    public static Optional<Edition> from(Source source) {
        return source.paths().stream()
                .filter(path -> path.endsWith("/" + Outline.FILE))
                .findFirst()
                .flatMap(path -> from(source, path));
    }

    private static Optional<Edition> from(Source source, String path) {
        String name = path.substring(0, path.indexOf('/'));
        Optional<Outline> outline = WorkshopReader.outline(source, name, new Findings());
        return outline.flatMap(known -> known.languages().stream()
                .filter(language -> !source.filesIn(name + "/" + language).isEmpty())
                .findFirst()
                .flatMap(language -> EditionReader.read(source, known, language).edition()));
    }
}
