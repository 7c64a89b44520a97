package hearthside.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that appears with everything in it, or not at all. */
final class WholeFolder {
    /** Hidden, so that nobody takes a half-written folder for a workshop. */
    private static final String UNFINISHED = ".unfinished-";

    private WholeFolder() {}

    /**
     * Written beside its place, and then moved there in one step.
     *
     * @param place where nothing is yet; its parent is a folder
     * @param files by their path in the folder, with {@code /} between its parts
     * @throws IOException if something is there, a path leads out of the folder, or the disk refuses
     */
    static void write(Path place, Map<String, byte[]> files) throws IOException {
        Path beside = Files.createTempDirectory(place.toAbsolutePath().getParent(), UNFINISHED);
        try {
            Path whole = Files.createDirectory(beside.resolve("workshop"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) write(whole, file.getKey(), file.getValue());
            Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            clear(beside);
        }
    }

    private static void write(Path root, String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) throw new IOException("A path that leads outside");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) Files.delete(path);
        }
    }
}
