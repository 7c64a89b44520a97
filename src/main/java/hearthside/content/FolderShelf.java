package hearthside.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files below a folder, read when they are asked for. */
record FolderShelf(Path root) implements Shelf {
    @Override
    public Found find(String path) {
        try {
            return read(root.resolve(path));
        } catch (IOException | InvalidPathException | SecurityException _) {
            return new Found.Refused(FileAdvice.unreadable());
        }
    }

    /** A pipe or a device is no file: reading one might never end. */
    private static Found read(Path file) throws IOException {
        if (!Files.exists(file)) return new Found.Missing();
        if (!Files.isRegularFile(file)) return new Found.Refused(FileAdvice.unreadable());
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            return bytes.length > LARGEST_FILE ? new Found.Refused(FileAdvice.tooBig()) : new Found.Content(bytes);
        }
    }

    @Override
    public List<String> filesIn(String folder) {
        return names(folder, Files::isRegularFile);
    }

    @Override
    public List<String> foldersIn(String folder) {
        return names(folder, Files::isDirectory);
    }

    private List<String> names(String folder, Predicate<Path> kind) {
        try (Stream<Path> entries = Files.list(root.resolve(folder))) {
            return entries.filter(kind)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException | InvalidPathException | SecurityException _) {
            return List.of();
        }
    }
}
