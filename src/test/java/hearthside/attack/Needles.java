package hearthside.attack;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many byte strings of at least eight bytes, looked for in one pass. */
final class Needles {
    private static final int SLOTS = 1 << 16;

    private final Map<Long, List<Needle>> byHead = new HashMap<>();
    private final boolean[] hint = new boolean[SLOTS];

    /** What it would mean to find it. */
    enum Kind {
        SECRET,
        HASH,
        DERIVED
    }

    /** @param owner whom it belongs to */
    record Needle(Kind kind, int owner, byte[] bytes) {}

    record Hit(Needle needle, int at) {
        int end() {
            return at + needle.bytes().length;
        }
    }

    /** As it is, and as an array of ints or longs holds it that was read from little-endian bytes. */
    void addEveryWay(Kind kind, int owner, byte[] bytes) {
        add(kind, owner, bytes);
        if (bytes.length % Integer.BYTES == 0) add(kind, owner, turned(bytes, Integer.BYTES));
        if (bytes.length % Long.BYTES == 0) add(kind, owner, turned(bytes, Long.BYTES));
    }

    static byte[] turned(byte[] bytes, int word) {
        var turned = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) turned[i] = bytes[i / word * word + word - 1 - i % word];
        return turned;
    }

    void add(Kind kind, int owner, byte[] bytes) {
        var head = ByteBuffer.wrap(bytes).getLong();
        byHead.computeIfAbsent(head, _ -> new ArrayList<>()).add(new Needle(kind, owner, bytes));
        hint[slot(head)] = true;
    }

    private static int slot(long head) {
        return (int) (head * 0x9E3779B97F4A7C15L >>> 48);
    }

    List<Hit> in(ByteBuffer hay) {
        var hits = new ArrayList<Hit>();
        var head = 0L;
        for (var i = 0; i < hay.limit(); i++) {
            head = head << 8 | hay.get(i) & 0xff;
            if (hint[slot(head)]) matches(hay, i - 7, head, hits);
        }
        return hits;
    }

    private void matches(ByteBuffer hay, int at, long head, List<Hit> hits) {
        if (at < 0) return;
        for (var needle : byHead.getOrDefault(head, List.of())) {
            var length = needle.bytes().length;
            if (at + length <= hay.limit() && hay.slice(at, length).equals(ByteBuffer.wrap(needle.bytes())))
                hits.add(new Hit(needle, at));
        }
    }
}
