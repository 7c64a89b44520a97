package hearthside.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A program that runs beside a story and ends with it, along with whatever it started itself. */
record Companion(Process process) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Companion started(ProcessBuilder command, Path log) throws IOException {
        return new Companion(
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    void waitUntil(Callable<Boolean> ready) {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(ready);
    }

    @Override
    public void close() {
        var all = process.descendants().toList();
        process.destroy();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
