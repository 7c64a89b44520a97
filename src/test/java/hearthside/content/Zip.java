package hearthside.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written byte by byte, so that it can say what no honest tool would. */
final class Zip {
    private static final int CENTRAL = 0x02014b50;

    private record Item(byte[] name, byte[] packed, int size, long check, int mode) {}

    private final List<Item> items = new ArrayList<>();

    Zip add(String path, byte[] bytes) {
        return add(path, bytes, 0x81a4);
    }

    /** @param mode what kind of file it is on Unix: 0xa1ff is a link */
    Zip link(String path, String to, int mode) {
        return add(path, to.getBytes(StandardCharsets.UTF_8), mode);
    }

    private Zip add(String path, byte[] bytes, int mode) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        items.add(new Item(path.getBytes(StandardCharsets.UTF_8), deflated(bytes), bytes.length, sum.getValue(), mode));
        return this;
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[bytes.length + 64];
            return java.util.Arrays.copyOf(out, deflater.deflate(out));
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Item item : items) {
            write(directory, central(item, zip.size()), item.name());
            write(zip, local(item), item.name(), item.packed());
        }
        int start = zip.size();
        write(zip, directory.toByteArray(), end(start, directory.size()));
        return zip.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, byte[]... parts) {
        try {
            for (byte[] part : parts) out.write(part);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void common(ByteBuffer header, Item item) {
        header.putShort((short) 0x800).putShort((short) 8).putInt(0).putInt((int) item.check());
        header.putInt(item.packed().length).putInt(item.size()).putShort((short) item.name().length);
    }

    private static byte[] local(Item item) {
        ByteBuffer header = buffer(30).putInt(0x04034b50).putShort((short) 20);
        common(header, item);
        return header.putShort((short) 0).array();
    }

    private static byte[] central(Item item, int at) {
        ByteBuffer header = buffer(46).putInt(CENTRAL).putShort((short) 0x314).putShort((short) 20);
        common(header, item);
        return header.putLong(0)
                .putShort((short) 0)
                .putShort((short) item.mode())
                .putInt(at)
                .array();
    }

    private byte[] end(int start, int length) {
        short count = (short) items.size();
        return buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt(length)
                .putInt(start)
                .putShort((short) 0)
                .array();
    }

    /** The same zip, whose directory tells another size of one file. */
    static byte[] telling(byte[] zip, String path, int size) {
        byte[] lying = zip.clone();
        ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(central(zip, path) + 24, size);
        return lying;
    }

    /** The same zip, with every file marked as locked by a password. */
    static byte[] locked(byte[] zip) {
        byte[] locked = zip.clone();
        for (int at = 0; at + 4 < zip.length; at++) if (new Bytes(zip).number(at) == CENTRAL) locked[at + 8] |= 1;
        return locked;
    }

    /** The same zip, where a file's own header says another name than the directory. */
    static byte[] renamed(byte[] zip, String path, String other) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(path);
        return (text.substring(0, at) + other + text.substring(at + path.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int central(byte[] zip, String path) {
        return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(path) - 46;
    }
}
