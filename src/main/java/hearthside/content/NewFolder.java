package hearthside.content;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a new workshop into the content folder, whole or not at all. What is there stays as it is. */
public final class NewFolder {
    /** Hidden, so that nobody takes a half-written folder for a workshop. */
    private static final String UNFINISHED = ".unfinished-";

    private static final List<String> TAKEN = List.of("support");

    private final Path content;

    /** @param content the folder that holds the workshops */
    public NewFolder(Path content) {
        this.content = content;
    }

    /** What became of it. */
    public sealed interface Outcome permits Written, Refusal {}

    /** @param folder of the new workshop */
    public record Written(Path folder) implements Outcome {}

    /** @param files by their path in the folder, with {@code /} between its parts */
    public Outcome write(String name, Map<String, String> files) {
        if (!BlockId.fits(name)) return Refusal.because("name", name, BlockId.from(name));
        if (TAKEN.contains(name)) return Refusal.because("name-taken", name);
        if (!Files.isDirectory(content)) return Refusal.because("no-content-folder", content);
        if (Files.exists(content.resolve(name))) return Refusal.because("folder-exists", content.resolve(name));
        return written(content.resolve(name), files);
    }

    private Outcome written(Path folder, Map<String, String> files) {
        try {
            Path unfinished = Files.createTempDirectory(content, UNFINISHED);
            try {
                return moved(unfinished, folder, files);
            } finally {
                erase(unfinished);
            }
        } catch (FileAlreadyExistsException _) {
            return Refusal.because("folder-exists", folder);
        } catch (IOException | SecurityException _) {
            return Refusal.because("not-written", folder);
        }
    }

    private static Outcome moved(Path unfinished, Path folder, Map<String, String> files) throws IOException {
        Path whole = Files.createDirectory(unfinished.resolve("workshop"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = whole.resolve(file.getKey()).normalize();
            if (!path.startsWith(whole)) throw new InvalidPathException(file.getKey(), "leads elsewhere");
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new Written(Files.move(whole, folder));
    }

    private static void erase(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
