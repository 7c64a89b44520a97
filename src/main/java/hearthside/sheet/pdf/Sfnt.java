package hearthside.sheet.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** The tables of a TrueType file, by name: taken apart and put together again (OpenType 1.9, "The OpenType Font File"). */
final class Sfnt {
    private static final int HEAD_OF_FILE = 12;
    private static final int ENTRY = 16;
    private static final int CHECKSUM_IN_HEAD = 8;
    private static final int MAGIC_SUM = 0xB1B0AFBA;

    private static final int FORM_OF_LOCA = 50;
    private static final int SHORT = 0;
    private static final int SHORT_REACH = 2 * 0xFFFF;

    private final int version;
    private final TreeMap<String, byte[]> tables = new TreeMap<>();

    private Sfnt(int version) {
        this.version = version;
    }

    static Sfnt of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        Sfnt sfnt = new Sfnt(in.getInt(0));
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = HEAD_OF_FILE + ENTRY * i;
            String name = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
            byte[] table = new byte[in.getInt(entry + 12)];
            in.get(in.getInt(entry + 8), table);
            sfnt.tables.put(name, table);
        }
        return sfnt;
    }

    ByteBuffer table(String name) {
        return ByteBuffer.wrap(tables.get(name));
    }

    void put(String name, byte[] table) {
        tables.put(name, table);
    }

    /** Leaves out what only serves glyphs with instructions, and keeps where outlines stand in two octets each if they reach. */
    void slim() {
        if (!tables.containsKey("fpgm")) tables.remove("prep");
        ByteBuffer head = table("head");
        if (head.getShort(FORM_OF_LOCA) == SHORT || table("glyf").capacity() > SHORT_REACH) return;
        ByteBuffer wide = table("loca");
        ByteBuffer half = ByteBuffer.allocate(wide.capacity() / 2);
        while (wide.hasRemaining()) half.putShort((short) (wide.getInt() / 2));
        put("loca", half.array());
        head.putShort(FORM_OF_LOCA, (short) SHORT);
    }

    byte[] file() {
        table("head").putInt(CHECKSUM_IN_HEAD, 0);
        int count = tables.size();
        int size = HEAD_OF_FILE + ENTRY * count;
        for (byte[] table : tables.values()) size += padded(table.length);
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        out.putInt(version).putShort((short) count).putShort((short) (ENTRY * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (ENTRY * (count - power)));
        int at = HEAD_OF_FILE + ENTRY * count;
        int head = 0;
        for (var table : tables.entrySet()) {
            if (table.getKey().equals("head")) head = at;
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(sum(table.getValue())).putInt(at).putInt(table.getValue().length);
            out.put(at, table.getValue());
            at += padded(table.getValue().length);
        }
        return out.putInt(head + CHECKSUM_IN_HEAD, MAGIC_SUM - sum(out.array())).array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) sum += (bytes[i] & 0xFF) << 8 * (3 - i % 4);
        return sum;
    }
}
