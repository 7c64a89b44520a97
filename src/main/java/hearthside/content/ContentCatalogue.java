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

    @Override
    public Optional<Script> script(String workshop, String language, String support) {
        var now = library();
        return now.workshop(workshop, language)
                .flatMap(edition -> now.page(support).map(page -> script(edition, page)));
    }

    private static Script script(Edition edition, SupportPage page) {
        Source source = edition.source().with(page.path(), page.file());
        return new Script(edition.workshop(), page.support(), source.zip());
    }

    /** @throws IllegalStateException if this version cannot read what a room started with */
    @Override
    public Script read(Setting setting, byte[] zipped) {
        var source = Source.unzip(zipped);
        var workshop = source.flatMap(Edition::from).map(Edition::workshop);
        var support = source.flatMap(files -> support(files, setting.support()))
                .or(() -> library().support(setting.support()));
        return workshop.flatMap(read -> support.map(page -> new Script(read, page, zipped)))
                .orElseThrow(() -> new IllegalStateException("This version cannot read the workshop of the room “"
                        + setting.alias() + "”. Nothing was changed; start the version that made the room."));
    }

    private Optional<Support> support(Source source, String id) {
        var margin = new Margin(SupportPage.path(id), new Findings());
        return source.find(margin.file()) instanceof Shelf.Found.Content content
                ? Text.lines(content.bytes(), margin)
                        .flatMap(lines -> new SupportReader(margin, today()).read(id, lines))
                : Optional.empty();
    }
}
