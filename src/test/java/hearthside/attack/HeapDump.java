package hearthside.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A heap dump (hprof 1.0.2), read array by array. What lies in no array is searched as raw bytes. */
record HeapDump(ByteBuffer bytes) {
    private static final int HEAP = 0x0c;
    private static final int HEAP_SEGMENT = 0x1c;
    private static final int[] SIZES = {0, 0, 0, 0, 1, 2, 4, 8, 1, 2, 4, 8};
    private static final int OBJECT = 2;

    static final int CHAR = 5;
    static final int BYTE = 8;
    static final int INT = 10;
    static final int LONG = 11;

    /** Takes a dump of a running JVM; {@code all} keeps what is garbage in it. */
    static HeapDump of(long pid, boolean all, Path folder) {
        try {
            var file = Files.createTempDirectory(folder, "dump").resolve("heap.hprof");
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var what = all
                    ? List.of(jcmd, Long.toString(pid), "GC.heap_dump", "-all", file.toString())
                    : List.of(jcmd, Long.toString(pid), "GC.heap_dump", file.toString());
            var process = new ProcessBuilder(what).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes());
            if (!Files.exists(file)) throw new IllegalStateException("No dump: " + said);
            try (var channel = FileChannel.open(file)) {
                return new HeapDump(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sees an array of primitives: its type as hprof numbers them, and where its content lies, big-endian. */
    @FunctionalInterface
    interface Look {
        void at(int type, int start, int end);
    }

    void eachArray(Look look) {
        var in = bytes.duplicate();
        while (in.get() != 0) {}
        if (in.getInt() != Long.BYTES) throw new IllegalStateException("Ids of another size");
        in.getLong();
        while (in.hasRemaining()) {
            var tag = in.get();
            in.getInt();
            var end = in.getInt() + in.position();
            if (tag == HEAP || tag == HEAP_SEGMENT) segment(in, end, look);
            in.position(end);
        }
    }

    private static void segment(ByteBuffer in, int end, Look look) {
        while (in.position() < end) {
            var tag = Byte.toUnsignedInt(in.get());
            switch (tag) {
                case 0xff, 0x05, 0x07 -> skip(in, 8);
                case 0x01 -> skip(in, 16);
                case 0x02, 0x03, 0x08 -> skip(in, 16);
                case 0x04, 0x06 -> skip(in, 12);
                case 0x20 -> aClass(in);
                case 0x21 -> {
                    skip(in, 20);
                    skip(in, in.getInt());
                }
                case 0x22 -> {
                    skip(in, 12);
                    var length = in.getInt();
                    skip(in, 8 + 8 * length);
                }
                case 0x23 -> array(in, look);
                default -> throw new IllegalStateException("What is " + tag);
            }
        }
    }

    private static void array(ByteBuffer in, Look look) {
        skip(in, 12);
        var length = in.getInt();
        var type = in.get();
        var start = in.position();
        skip(in, length * SIZES[type]);
        look.at(type, start, in.position());
    }

    private static void aClass(ByteBuffer in) {
        skip(in, 8 + 4 + 6 * 8 + 4);
        for (var constants = in.getShort(); constants > 0; constants--) {
            skip(in, 2);
            value(in);
        }
        for (var statics = in.getShort(); statics > 0; statics--) {
            skip(in, 8);
            value(in);
        }
        var fields = in.getShort();
        skip(in, fields * 9);
    }

    private static void value(ByteBuffer in) {
        var type = in.get();
        skip(in, type == OBJECT ? 8 : SIZES[type]);
    }

    private static void skip(ByteBuffer in, int many) {
        in.position(in.position() + many);
    }

    byte[] copy(int start, int end) {
        var copy = new byte[end - start];
        bytes.get(start, copy);
        return copy;
    }
}
