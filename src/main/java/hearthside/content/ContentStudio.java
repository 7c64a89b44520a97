package hearthside.content;

import hearthside.workshop.Studio;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The authors' side of a content folder. */
public final class ContentStudio implements Studio {
    private final FolderShelf shelf;
    private final ContentCatalogue catalogue;
    private final Arrivals arrivals;

    /** @param catalogue of the same folder: it knows the last good versions */
    public ContentStudio(Path folder, ContentCatalogue catalogue) {
        this.shelf = new FolderShelf(folder);
        this.catalogue = catalogue;
        this.arrivals = new Arrivals(folder);
    }

    static List<Remark> remarks(List<Finding> findings) {
        return findings.stream().map(ContentStudio::remark).toList();
    }

    private static Remark remark(Finding finding) {
        return new Remark(finding.file(), finding.line(), finding.severity() == Severity.ERROR, finding.words());
    }

    @Override
    public Desk desk() {
        Library library = catalogue.library();
        return new Desk(Standings.of(library), library.supports(), remarks(library.findings()));
    }

    @Override
    public Optional<byte[]> share(String workshop) {
        if (!BlockId.fits(workshop)) return Optional.empty();
        Findings findings = new Findings();
        new WorkshopReader(shelf, workshop, findings).read();
        if (findings.broken()) return Optional.empty();
        return Optional.of(new Source(files(workshop)).zip());
    }

    /** Drafts that no Section line names yet are the author's work as well; a language that is not listed too. */
    private Map<String, byte[]> files(String workshop) {
        Map<String, byte[]> files = new TreeMap<>();
        copy(workshop + "/" + Outline.FILE, files);
        shelf.foldersIn(workshop).stream()
                .filter(language -> language.matches(Outline.LANGUAGE))
                .map(language -> workshop + "/" + language)
                .forEach(language -> shelf.filesIn(language).forEach(file -> copy(language + "/" + file, files)));
        return files;
    }

    private void copy(String path, Map<String, byte[]> files) {
        boolean ours = Parcel.holds(path.substring(path.indexOf('/') + 1));
        if (ours && shelf.find(path) instanceof Shelf.Found.Content content) files.put(path, content.bytes());
    }

    @Override
    public synchronized Arrival receive(byte[] zip, Optional<String> name) {
        try {
            Parcel parcel = Parcel.open(zip);
            String called = name.orElse(parcel.folder());
            if (called.isEmpty()) return new Arrival.Refused(Reason.NO_NAME, "");
            return arrivals.take(called, parcel.files());
        } catch (Parcel.NotTaken why) {
            return new Arrival.Refused(why.reason(), why.about());
        }
    }

    @Override
    public synchronized Arrival add(String name, Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!Parcel.holds(file.getKey())) return new Arrival.Refused(Reason.STRANGER, file.getKey());
            bytes.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return arrivals.take(name, bytes);
    }
}
