package hearthside.sheet.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a typeface's file finds glyphs: by a font's own octets, and by characters if it is typed with (OpenType, "cmap"). */
final class Charmap {
    private static final int WINDOWS = 3;
    private static final int SYMBOLS = 0;
    private static final int UNICODE = 1;
    /** Where Windows looks for the octets of a font with an order of its own. */
    private static final int SYMBOL_AREA = 0xF000;

    private static final int HEAD = 4;
    private static final int ENTRY = 8;
    private static final int FORMAT = 4;

    private Charmap() {}

    /**
     * @param octets glyphs by octets
     * @param characters glyphs by characters, or none
     */
    static byte[] of(TreeMap<Integer, Integer> octets, TreeMap<Integer, Integer> characters) {
        TreeMap<Integer, Integer> symbols = new TreeMap<>();
        octets.forEach((octet, glyph) -> symbols.put(SYMBOL_AREA + octet, glyph));
        byte[] first = table(symbols);
        byte[] second = characters.isEmpty() ? new byte[0] : table(characters);
        int count = characters.isEmpty() ? 1 : 2;
        int start = HEAD + ENTRY * count;
        ByteBuffer out = ByteBuffer.allocate(start + first.length + second.length);
        out.putShort((short) 0).putShort((short) count);
        out.putShort((short) WINDOWS).putShort((short) SYMBOLS).putInt(start);
        if (count == 2) out.putShort((short) WINDOWS).putShort((short) UNICODE).putInt(start + first.length);
        return out.put(first).put(second).array();
    }

    /** @param first the characters of one stretch without a gap */
    private record Stretch(int first, List<Integer> glyphs) {
        int last() {
            return first + glyphs.size() - 1;
        }
    }

    private static List<Stretch> stretches(TreeMap<Integer, Integer> glyphs) {
        List<Stretch> stretches = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            if (stretches.isEmpty() || stretches.getLast().last() + 1 != entry.getKey())
                stretches.add(new Stretch(entry.getKey(), new ArrayList<>()));
            stretches.getLast().glyphs().add(entry.getValue());
        }
        return stretches;
    }

    /** Format 4: every stretch points to its glyphs, which stand at the end; the last stretch says that there is no more. */
    private static byte[] table(TreeMap<Integer, Integer> glyphs) {
        List<Stretch> stretches = stretches(glyphs);
        int count = stretches.size() + 1;
        int length = 16 + 8 * count + 2 * glyphs.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putShort((short) FORMAT).putShort((short) length).putShort((short) 0);
        out.putShort((short) (2 * count)).putShort((short) (2 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        stretches.forEach(stretch -> out.putShort((short) stretch.last()));
        out.putShort((short) 0xFFFF).putShort((short) 0);
        stretches.forEach(stretch -> out.putShort((short) stretch.first()));
        out.putShort((short) 0xFFFF);
        stretches.forEach(_ -> out.putShort((short) 0));
        out.putShort((short) 1);
        int ahead = 2 * count;
        for (Stretch stretch : stretches) {
            out.putShort((short) ahead);
            ahead += 2 * stretch.glyphs().size() - 2;
        }
        out.putShort((short) 0);
        for (Stretch stretch : stretches) stretch.glyphs().forEach(glyph -> out.putShort(glyph.shortValue()));
        return out.array();
    }
}
