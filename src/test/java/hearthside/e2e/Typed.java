package hearthside.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One command, typed at a terminal and run to its end: what it printed, and the code it ended with. */
record Typed(int code, String out, String err) {
    private static final int PATIENCE_SECONDS = 90;

    static Typed of(String... arguments) {
        try {
            var out = Files.createTempFile("hearthside", ".out");
            var err = Files.createTempFile("hearthside", ".err");
            var process = RunningHouse.command(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return ended(process, out, err);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Typed ended(Process process, Path out, Path err) throws IOException {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException("It did not end: " + Files.readString(out));
            return new Typed(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }
}
