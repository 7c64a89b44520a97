package hearthside.ballot;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The secrets of one urn: the key that opens its ballots (HPKE, RFC 9180, base mode) and the key that names its slots.
 * Between two uses both lie outside of Java's heap, where no heap dump looks. What a use leaves behind in the heap is
 * garbage; the {@link Urn} has it swept.
 */
final class BallotKey {
    /** What sealing adds to a ballot: the encapsulated key and the authentication tag. */
    static final int OVERHEAD = 32 + 16;

    private static final int BYTES = 32;
    private static final byte[] NOTHING = {};

    private final MemorySegment secret = Arena.ofAuto().allocate(2 * BYTES);
    private final byte[] open;

    BallotKey(RandomGenerator random) {
        var ikm = new byte[BYTES];
        random.nextBytes(ikm);
        var pair = hpke().deriveKeyPair(ikm);
        open = hpke().serializePublicKey(pair.getPublic());
        hide(hpke().serializePrivateKey(pair.getPrivate()), 0);
        random.nextBytes(ikm);
        hide(ikm, BYTES);
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
    }

    private void hide(byte[] bytes, int at) {
        MemorySegment.copy(bytes, 0, secret, ValueLayout.JAVA_BYTE, at, BYTES);
        Arrays.fill(bytes, (byte) 0);
    }

    private byte[] reveal(int at) {
        return secret.asSlice(at, BYTES).toArray(ValueLayout.JAVA_BYTE);
    }

    /** The public half: base64url, without padding. */
    String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(open);
    }

    /** The secrets taken out for a while. It is garbage when that is over; nothing may keep it. */
    InUse use() {
        return new InUse(hpke().deserializePrivateKey(reveal(0), open), new KeyParameter(reveal(BYTES)));
    }

    void destroy() {
        secret.fill((byte) 0);
    }

    record InUse(AsymmetricCipherKeyPair pair, KeyParameter slots) {
        /** Opens one ballot; nothing if it was not sealed for this urn, or was changed on its way. */
        Optional<byte[]> open(byte[] sealed, byte[] info) {
            var enc = Arrays.copyOf(sealed, BYTES);
            var text = Arrays.copyOfRange(sealed, BYTES, sealed.length);
            try {
                return Optional.of(hpke().setupBaseR(enc, pair, info).open(NOTHING, text));
            } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException notForUs) {
                return Optional.empty();
            }
        }

        /** The place of a seat in this urn. Without the key nobody can tell which seat it belongs to. */
        byte[] slot(Seat seat) {
            var mac = new HMac(new SHA256Digest());
            var hash = seat.bytes();
            var slot = new byte[mac.getMacSize()];
            mac.init(slots);
            mac.update(hash, 0, hash.length);
            mac.doFinal(slot, 0);
            return slot;
        }
    }
}
