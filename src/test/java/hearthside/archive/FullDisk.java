package hearthside.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk, for H2 that makes one for each path, on which no second file finds room while it is full: {@code full:}. */
public final class FullDisk extends FilePathWrapper {
    private static volatile boolean full;

    static void mount() {
        FilePath.register(new FullDisk());
    }

    static void full(boolean now) {
        full = now;
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (full && name.endsWith(".tempFile")) throw new IOException("No space left on device");
        return super.open(mode);
    }
}
