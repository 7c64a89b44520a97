package hearthside.sheet.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * Where every object of a file stands: its cross-reference table (ISO 32000-1, 7.5.8). Rows that will not change any more are
 * kept packed, so that a pack of a long job leaves some hundred bytes behind.
 */
final class Places {
    /** Kind, place and place inside an object stream: one, five and two bytes. */
    static final String WIDTHS = "[1 5 2]";

    static final int ROW = 8;
    private static final int WORTH_PACKING = 1000;
    private static final int FREE = 0;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private final byte[] first;
    private final List<byte[]> settled = new ArrayList<>();
    private int open;
    private byte[] rows = new byte[512 * ROW];

    /** @param late how many objects, with the lowest numbers, are written last */
    Places(int late) {
        first = new byte[(late + 1) * ROW];
        open = late + 1;
        row(0, FREE, 0, 0xFFFF);
    }

    void inFile(int number, long offset) {
        row(number, IN_FILE, offset, 0);
    }

    void inStream(int number, int stream, int index) {
        row(number, IN_STREAM, stream, index);
    }

    private void row(int number, int kind, long place, int index) {
        byte[] table = number < open ? first : rows;
        int at = (number < open ? number : number - open) * ROW;
        if (at >= table.length) table = rows = Arrays.copyOf(rows, 2 * at);
        table[at] = (byte) kind;
        for (int i = 0; i < 5; i++) table[at + 1 + i] = (byte) (place >> 8 * (4 - i));
        table[at + 6] = (byte) (index >> 8);
        table[at + 7] = (byte) index;
    }

    /** Every object below this number is written. */
    void settle(int next) {
        if (next - open < WORTH_PACKING) return;
        settled.add(Packing.tight(differences(rows, (next - open) * ROW)));
        open = next;
        Arrays.fill(rows, (byte) 0);
    }

    /** The whole table, packed. */
    byte[] table(int next, Packing packing) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(differences(first, first.length));
        for (byte[] stretch : settled) all.writeBytes(unpacked(stretch));
        all.writeBytes(differences(rows, (next - open) * ROW));
        return packing.pack(all.toByteArray(), Packing.QUICK);
    }

    /** Each row less the one above, which packs better; the first as it is. That is what PNG's filters 2 and 0 say. */
    private static byte[] differences(byte[] rows, int length) {
        byte[] out = new byte[length / ROW * (ROW + 1)];
        for (int at = 0, to = 0; at < length; at += ROW) {
            out[to++] = (byte) (at == 0 ? 0 : 2);
            for (int i = 0; i < ROW; i++) out[to++] = (byte) (rows[at + i] - (at == 0 ? 0 : rows[at + i - ROW]));
        }
        return out;
    }

    private static byte[] unpacked(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory
        }
    }
}
