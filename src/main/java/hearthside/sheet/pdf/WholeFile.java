package hearthside.sheet.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is there whole or not at all: also when the disk is full, the job is stopped, or the process is told to end. */
final class WholeFile {
    private final Path file;
    private final Path half;
    private final Thread whenToldToEnd = new Thread(this::forget);

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile(Path file) {
        this.file = file;
        this.half = file.toAbsolutePath().resolveSibling(".printing-" + UUID.randomUUID() + ".part");
    }

    static void write(Path file, Writing writing) throws IOException {
        WholeFile whole = new WholeFile(file);
        Runtime.getRuntime().addShutdownHook(whole.whenToldToEnd);
        try {
            whole.write(writing);
        } finally {
            whole.end();
        }
    }

    private void write(Writing writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half, StandardOpenOption.CREATE_NEW))) {
            writing.to(out);
        }
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void end() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(whenToldToEnd);
        } catch (IllegalStateException ending) {
            return; // the hook is running already
        }
        Files.deleteIfExists(half);
    }

    private void forget() {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the Java runtime says so on its way out
        }
    }
}
