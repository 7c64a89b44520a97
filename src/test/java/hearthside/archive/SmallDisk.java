package hearthside.archive;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A disk of 16 KB, where this account may make one. */
record SmallDisk(Path at) implements AutoCloseable {
    SmallDisk {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=16k", "small", at.toString()), "This account may not mount");
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Override
    public void close() {
        if (!run("umount", at.toString())) throw new UncheckedIOException(new IOException(at + " is still mounted"));
    }
}
