package hearthside.attack;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.bouncycastle.math.ec.rfc7748.X25519;

/**
 * Tries everything in a heap dump that could be an X25519 private key: it is one if its public key is the one that the poll
 * announces.
 */
final class KeyHunt {
    private static final int KEY = 32;
    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 20;

    private final HeapDump dump;
    private final byte[] announced;
    private final Set<ByteBuffer> tried = new HashSet<>();
    private int found;

    private KeyHunt(HeapDump dump, byte[] announced) {
        this.dump = dump;
        this.announced = announced;
    }

    static int in(HeapDump dump, byte[] announced) {
        var hunt = new KeyHunt(dump, announced);
        dump.eachArray(hunt::look);
        return hunt.found;
    }

    private void look(int type, int start, int end) {
        var step = step(type);
        if (step == 0 || end - start > LONGEST) return;
        for (var at = start; at + KEY <= end; at += step) {
            var candidate = dump.copy(at, at + KEY);
            if (!looksRandom(candidate)) continue;
            attempt(candidate);
            if (step > 1) attempt(Needles.turned(candidate, step));
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
    private static boolean looksRandom(byte[] bytes) {
        var seen = new boolean[256];
        var different = 0;
        var text = true;
        for (var each : bytes) {
            text &= each >= 0;
            if (!seen[each & 0xff]) different++;
            seen[each & 0xff] = true;
        }
        return !text && different >= FEWEST_DIFFERENT;
    }

    private void attempt(byte[] candidate) {
        if (!tried.add(ByteBuffer.wrap(candidate))) return;
        var itsPublic = new byte[KEY];
        X25519.scalarMultBase(candidate, 0, itsPublic, 0);
        if (Arrays.equals(itsPublic, announced)) found++;
    }

    int tried() {
        return tried.size();
    }
}
