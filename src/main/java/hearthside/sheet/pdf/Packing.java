package hearthside.sheet.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Makes streams smaller, one after another, with one set of tables. For one thread. */
final class Packing implements AutoCloseable {
    private final Deflater deflater;
    private byte[] room = new byte[1 << 14];

    /** @param level from 1, quick, to 9, small */
    Packing(int level) {
        deflater = new Deflater(level);
    }

    /** As small as it gets, for what is packed once and used often. */
    static byte[] tight(byte[] content) {
        try (Packing packing = new Packing(Deflater.BEST_COMPRESSION)) {
            return packing.pack(content);
        }
    }

    byte[] pack(byte[] content) {
        deflater.reset();
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
