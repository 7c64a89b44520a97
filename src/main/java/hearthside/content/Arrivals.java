package hearthside.content;

import hearthside.workshop.Studio.Arrival;
import hearthside.workshop.Studio.Reason;
import hearthside.workshop.Studio.Remark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Where workshops come into a content folder: whole or not at all, without errors, and never over one that is there. */
final class Arrivals {
    private static final int MOST_TRIES = 1_000;

    private final Path folder;

    Arrivals(Path folder) {
        this.folder = folder;
    }

    /** @param files by path below the workshop's folder */
    Arrival take(String name, Map<String, byte[]> files) {
        if (!BlockId.fits(name) || name.equals(LibraryReader.SUPPORT) || WindowsName.isKept(name))
            return new Arrival.Refused(Reason.NAME, name);
        if (there(name)) return new Arrival.Taken(name, free(name));
        Map<String, byte[]> placed = new TreeMap<>();
        files.forEach((path, bytes) -> placed.put(name + "/" + path, bytes));
        if (!Source.fits(placed)) return new Arrival.Refused(Reason.LARGE_IN_ALL, "");
        Findings findings = new Findings();
        new WorkshopReader(new Source(placed), name, findings).read();
        List<Remark> remarks = ContentStudio.remarks(findings.inOrder());
        return findings.broken() ? new Arrival.Faulty(remarks) : write(name, files, remarks);
    }

    private boolean there(String name) {
        return Files.exists(folder.resolve(name), java.nio.file.LinkOption.NOFOLLOW_LINKS);
    }

    /** The name with the next number behind it that nobody has. */
    private String free(String name) {
        String stem = name.substring(0, Math.min(name.length(), 55));
        return IntStream.range(2, MOST_TRIES)
                .mapToObj(number -> stem + "-" + number)
                .filter(other -> !there(other))
                .findFirst()
                .orElse("");
    }

    private Arrival write(String name, Map<String, byte[]> files, List<Remark> remarks) {
        try {
            Files.createDirectories(folder);
            WholeFolder.write(folder.resolve(name), files);
            return new Arrival.Kept(name, remarks);
        } catch (IOException | UncheckedIOException failure) {
            return there(name) ? new Arrival.Taken(name, free(name)) : new Arrival.Refused(Reason.DISK, "");
        }
    }
}
