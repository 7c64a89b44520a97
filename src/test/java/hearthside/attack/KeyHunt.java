package hearthside.attack;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.math.ec.rfc7748.X25519;

/**
 * Tries everything in a heap dump that could be an X25519 private key: it is one if its public key is the one that the poll
 * announces.
 */
final class KeyHunt {
    private static final int KEY = 32;
    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 20;

    private final byte[] announced;
    private final Map<ByteBuffer, Boolean> tried = new HashMap<>();

    KeyHunt(byte[] announced) {
        this.announced = announced;
    }

    /** How many copies of the key there are. */
    int in(HeapDump dump) {
        var search = new Search(dump);
        dump.eachArray(search::look);
        return search.found;
    }

    private final class Search {
        private final HeapDump dump;
        private int found;

        private Search(HeapDump dump) {
            this.dump = dump;
        }

        private void look(int type, int start, int end) {
            var step = step(type);
            if (step == 0 || end - start > LONGEST) return;
            for (var at = start; at + KEY <= end; at += step) if (looksRandom(dump.bytes(), at)) take(at, step);
        }

        private void take(int at, int step) {
            var candidate = dump.copy(at, at + KEY);
            if (isKey(candidate) || step > 1 && isKey(Needles.turned(candidate, step))) found++;
        }
    }

    private static int step(int type) {
        return switch (type) {
            case HeapDump.BYTE -> 1;
            case HeapDump.INT -> Integer.BYTES;
            case HeapDump.LONG -> Long.BYTES;
            default -> 0;
        };
    }

    /** Of 32 random bytes fewer than 20 are different once in 10^9 times, and all of them are text once in 2^32. */
    private static boolean looksRandom(ByteBuffer bytes, int from) {
        var seen = new long[4];
        var text = true;
        for (var at = from; at < from + KEY; at++) {
            var each = bytes.get(at);
            text &= each >= 0;
            seen[(each & 0xff) >>> 6] |= 1L << each;
        }
        return !text && Arrays.stream(seen).map(Long::bitCount).sum() >= FEWEST_DIFFERENT;
    }

    private boolean isKey(byte[] candidate) {
        return tried.computeIfAbsent(ByteBuffer.wrap(candidate), _ -> {
            var itsPublic = new byte[KEY];
            X25519.scalarMultBase(candidate, 0, itsPublic, 0);
            return Arrays.equals(itsPublic, announced);
        });
    }
}
