package hearthside.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a new workshop into the content folder, whole or not at all. What is there stays as it is. */
public final class NewFolder {
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

    private static Outcome written(Path folder, Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        try {
            WholeFolder.write(folder, bytes);
            return new Written(folder);
        } catch (IOException | SecurityException _) {
            return Refusal.because(Files.exists(folder) ? "folder-exists" : "not-written", folder);
        }
    }
}
