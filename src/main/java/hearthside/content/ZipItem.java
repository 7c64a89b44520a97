package hearthside.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One entry of a zip, as the directory at its end describes it.
 *
 * @param mode what kind of file it was on Unix, with its rights; 0 if the zip does not say
 * @param at where its own header stands
 */
record ZipItem(byte[] rawName, int flags, int method, int mode, long check, long packed, long size, int at) {
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int KIND_OF_FILE = 0xf000;
    private static final int ORDINARY = 0x8000;
    private static final int FOLDER = 0x4000;

    String name() {
        return new String(rawName, StandardCharsets.UTF_8);
    }

    boolean locked() {
        return (flags & 1) != 0;
    }

    /** A link, a pipe or a device: something that leads elsewhere once it is unpacked. */
    boolean special() {
        int kind = mode & KIND_OF_FILE;
        return kind != 0 && kind != ORDINARY && kind != FOLDER;
    }

    /** The file; nothing if its own header says something else than the directory, or what is packed is damaged. */
    Optional<byte[]> read(Bytes zip, int end) {
        if (at < 0 || at > end - HEADER_LENGTH || zip.number(at) != HEADER) return Optional.empty();
        int name = at + HEADER_LENGTH;
        long data = (long) name + zip.half(at + 26) + zip.half(at + 28);
        if (data + packed > end || !Arrays.equals(zip.slice(name, zip.half(at + 26)), rawName)) return Optional.empty();
        return unpacked(zip.slice((int) data, (int) packed)).filter(this::matches);
    }

    private Optional<byte[]> unpacked(byte[] data) {
        return switch (method) {
            case STORED -> Optional.of(data);
            case DEFLATED -> inflated(data);
            default -> Optional.empty();
        };
    }

    /** Never more than was announced: one byte too many, and it is not this file. */
    private Optional<byte[]> inflated(byte[] data) {
        byte[] out = new byte[(int) size + 1];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(data);
            int length = 0;
            for (int more = 1; more > 0 && length < out.length; length += more)
                more = inflater.inflate(out, length, out.length - length);
            return inflater.finished() ? Optional.of(Arrays.copyOf(out, length)) : Optional.empty();
        } catch (DataFormatException _) {
            return Optional.empty();
        }
    }

    private boolean matches(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file);
        return file.length == size && sum.getValue() == check;
    }
}
