package hearthside.content;

import hearthside.workshop.Studio;
import hearthside.workshop.Studio.Folder;
import hearthside.workshop.Studio.Standing;
import hearthside.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How everything in a library stands, workshop by workshop and language by language. */
final class Standings {
    private final Library library;
    private final Map<String, List<Studio.Edition>> byName = new TreeMap<>();

    private Standings(Library library) {
        this.library = library;
    }

    static List<Folder> of(Library library) {
        Standings standings = new Standings(library);
        library.editions().forEach(standings::used);
        library.refused().places().forEach(standings::refused);
        return standings.folders();
    }

    private List<Folder> folders() {
        List<Folder> folders = new ArrayList<>();
        byName.forEach((name, editions) -> folders.add(new Folder(name, editions, sound(name))));
        return folders;
    }

    private boolean sound(String name) {
        return library.findings().stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR && belongs(finding, name));
    }

    private static boolean belongs(Finding finding, String name) {
        return finding.file().equals(name) || finding.file().startsWith(name + "/");
    }

    private void used(Edition edition) {
        Workshop workshop = edition.workshop();
        add(workshop.name(), new Studio.Edition(workshop.language(), standing(workshop)));
    }

    private Standing standing(Workshop workshop) {
        String place = workshop.name() + "/" + workshop.language() + "/";
        if (library.refused().covers(place)) return new Standing.LastGood(workshop);
        String outline = workshop.name() + "/" + Outline.FILE;
        boolean warned = library.findings().stream()
                .anyMatch(finding ->
                        finding.file().startsWith(place) || finding.file().equals(outline));
        return warned ? new Standing.Warned(workshop) : new Standing.Good(workshop);
    }

    /** A place is {@code name/} or {@code name/fr/}; support pages are no workshops, and the whole folder is no name. */
    private void refused(String place) {
        String[] parts = place.split("/");
        if (place.isEmpty() || parts[0].equals(LibraryReader.SUPPORT)) return;
        List<Studio.Edition> known = byName.computeIfAbsent(parts[0], _ -> new ArrayList<>());
        boolean kept = parts.length < 2
                || known.stream().anyMatch(edition -> edition.language().equals(parts[1]));
        if (!kept) known.add(new Studio.Edition(parts[1], new Standing.Unusable()));
    }

    private void add(String name, Studio.Edition edition) {
        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(edition);
    }
}
