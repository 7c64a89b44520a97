package hearthside.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk, for H2 that makes one for each path, on which some files find no more room: {@code full:}. */
public final class FullDisk extends FilePathWrapper {
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final AtomicInteger FORCED = new AtomicInteger();
    private static volatile Predicate<String> full = _ -> false;
    private static volatile boolean ailing;

    static void mount() {
        FilePath.register(new FullDisk());
    }

    /** @param files by their names; what stands in them already stays */
    static void noRoomFor(Predicate<String> files) {
        full = files;
    }

    /** @param ailing whether it fails whenever it is asked to have everything safe */
    static void isAiling(boolean ailing) {
        FullDisk.ailing = ailing;
    }

    /** How often files were opened so far. */
    static int opened() {
        return OPENED.get();
    }

    /** How often it was asked so far to have everything safe. */
    static int forced() {
        return FORCED.get();
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        OPENED.incrementAndGet();
        return new Watched(name, super.open(mode));
    }

    /** A file that cannot be written to while the disk is full. */
    private static final class Watched extends FileBaseDefault {
        private final String name;
        private final FileChannel file;

        Watched(String name, FileChannel file) {
            this.name = name;
            this.file = file;
        }

        @Override
        public int write(ByteBuffer some, long at) throws IOException {
            if (full.test(name)) throw new IOException("No space left on device");
            return file.write(some, at);
        }

        @Override
        public int read(ByteBuffer into, long at) throws IOException {
            return file.read(into, at);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean everything) throws IOException {
            if (ailing) throw new IOException("Input/output error");
            FORCED.incrementAndGet();
            file.force(everything);
        }

        @Override
        public FileLock tryLock(long from, long size, boolean shared) throws IOException {
            return file.tryLock(from, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
