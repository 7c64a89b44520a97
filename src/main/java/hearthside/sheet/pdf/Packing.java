package hearthside.sheet.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Makes streams smaller, one after another, with one set of tables. For one thread. */
final class Packing implements AutoCloseable {
    /** For pages: two thirds of the time of zlib's level 4, and streams 3 % larger. */
    static final int USUAL = 3;

    /** For what is long and repeats itself: two thirds of the time of level 4, and 6 % larger. */
    static final int QUICK = 2;

    private final Deflater deflater = new Deflater();
    private byte[] room = new byte[1 << 14];

    /** As small as it gets, for what is packed once and used often. */
    static byte[] tight(byte[] content) {
        try (Packing packing = new Packing()) {
            return packing.pack(content, Deflater.BEST_COMPRESSION);
        }
    }

    /** @param level from 1, quick, to 9, small */
    byte[] pack(byte[] content, int level) {
        deflater.reset();
        deflater.setLevel(level);
        deflater.setInput(content);
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            if (length == room.length) room = Arrays.copyOf(room, 2 * length);
            length += deflater.deflate(room, length, room.length - length);
        }
        return Arrays.copyOf(room, length);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
