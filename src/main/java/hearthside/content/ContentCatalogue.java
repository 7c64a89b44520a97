package hearthside.content;

import hearthside.room.Catalogue;
import hearthside.room.Script;
import hearthside.room.Scripts;
import hearthside.room.Setting;
import hearthside.sheet.Copyfitter;
import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offers what a content folder holds right now, and reads back what rooms once started with. */
public final class ContentCatalogue implements Catalogue, Scripts {
    private final Path folder;
    private final InstantSource clock;
    private final Copyfitter copyfitter;
    private Optional<Library> last = Optional.empty();

    /**
     * Reads nothing yet, so that a house opens before its workshops have been looked through.
     *
     * @param copyfitter asked again only about sheets that have changed
     */
    public ContentCatalogue(Path folder, InstantSource clock, Copyfitter copyfitter) {
        this.folder = folder;
        this.clock = clock;
        this.copyfitter = new Remembering(copyfitter);
    }

    private Library read() {
        return Library.read(folder, today(), copyfitter);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** The folder as it is now; where it is broken, the last good version of what broke. */
    public synchronized Library library() {
        var read = read();
        var kept = last.map(read::keeping).orElse(read);
        last = Optional.of(kept);
        return kept;
    }

    @Override
    public List<Workshop> workshops() {
        return library().editions().stream().map(Edition::workshop).toList();
    }

    @Override
    public List<Support> supports() {
        return library().supports();
    }

    /** Read from the very source that the room will keep, so that it runs today what it runs after a restart. */
    @Override
    public Optional<Script> script(String workshop, String language, String support) {
        var now = library();
        return now.workshop(workshop, language)
                .flatMap(edition -> now.page(support).map(page -> source(edition, page, now)))
                .flatMap(source -> read(source, language, support, source.zip()));
    }

    /** Everything of one workshop and one region; its other languages only as far as there is room for them. */
    private static Source source(Edition edition, SupportPage page, Library library) {
        var source = edition.source().with(page.path(), page.file());
        for (Edition other : library.editions())
            if (other.workshop().name().equals(edition.workshop().name())) source = source.withAll(other.source());
        for (SupportPage other : library.pages())
            if (other.support().isOfTheSameRegion(page.support()))
                source = source.withAll(new Source(Map.of(other.path(), other.file())));
        return source;
    }

    /** @throws IllegalStateException if this version cannot read what a room started with */
    @Override
    public Script read(Setting setting, byte[] zipped) {
        return Source.unzip(zipped)
                .flatMap(source -> read(source, setting.language(), setting.support(), zipped))
                .orElseThrow(() -> new IllegalStateException("This version cannot read the workshop of the room “"
                        + setting.alias() + "”. Nothing was changed; start the version that made the room."));
    }

    /** A room that an earlier version made kept its own language alone: then there are no translations. */
    private Optional<Script> read(Source source, String language, String support, byte[] zipped) {
        var editions = Edition.allFrom(source).stream().map(Edition::workshop).toList();
        var own = editions.stream()
                .filter(workshop -> workshop.language().equals(language))
                .findFirst();
        var page = support(source, support).or(() -> library().support(support));
        return own.flatMap(workshop -> page.map(numbers -> new Script(
                workshop,
                numbers,
                editions.stream()
                        .filter(other -> !other.equals(workshop))
                        .map(other -> new Script.Translation(other, numbers.in(other.language(), supports(source))))
                        .toList(),
                zipped)));
    }

    private List<Support> supports(Source source) {
        return source.filesIn(LibraryReader.SUPPORT).stream()
                .flatMap(file -> support(source, file.replaceAll("\\.txt$", "")).stream())
                .toList();
    }

    private Optional<Support> support(Source source, String id) {
        var margin = new Margin(SupportPage.path(id), new Findings());
        return source.find(margin.file()) instanceof Shelf.Found.Content content
                ? Text.lines(content.bytes(), margin)
                        .flatMap(lines -> new SupportReader(margin, today()).read(id, lines))
                : Optional.empty();
    }
}
