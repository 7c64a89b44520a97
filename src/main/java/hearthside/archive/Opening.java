package hearthside.archive;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The data file, while it is opened and brought up to date on a thread of its own: the doors are built meanwhile, which takes
 * about as long.
 */
public final class Opening {
    private final FutureTask<Safe> safe;

    private Opening(FutureTask<Safe> safe) {
        this.safe = safe;
    }

    public static Opening of(Path folder, Path key) {
        var opening = new Opening(new FutureTask<>(() -> upToDate(Safe.at(folder, key))));
        Thread.ofPlatform().name("opening").daemon().start(opening.safe);
        return opening;
    }

    private static Safe upToDate(Safe safe) {
        new Schema(safe.source()).migrate();
        return safe;
    }

    /** Waits until the file is open, or throws why it is not. */
    public Safe safe() {
        try {
            return safe.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException why ? why : new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
