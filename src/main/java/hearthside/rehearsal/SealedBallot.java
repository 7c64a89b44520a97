package hearthside.rehearsal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * A ballot as a phone writes and seals it (docs/anonymity.md; RFC 9180, base mode). Written from that page and not shared
 * with the urn, so that a rehearsal asks of the door what a phone does.
 */
final class SealedBallot {
    private static final int SIZE = 344;
    private static final byte VERSION = 1;
    private static final byte[] NOTHING = {};

    private SealedBallot() {}

    /**
     * @param secret the seat's 16 bytes
     * @param sequence from 1, growing with every change
     */
    static byte[] of(byte[] secret, int sequence, byte[] answer, String room, Glance.Question question) {
        var plain = ByteBuffer.allocate(SIZE)
                .put(VERSION)
                .put(secret)
                .putInt(sequence)
                .putShort((short) answer.length)
                .put(answer)
                .array();
        return seal(plain, info(room, question), question.key());
    }

    private static byte[] info(String room, Glance.Question question) {
        return "hearthside ballot 1\n%s\n%s\n%s"
                .formatted(room, question.poll(), question.epoch())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The encapsulated key goes first, then what was sealed. */
    private static byte[] seal(byte[] plain, byte[] info, String urn) {
        try {
            var hpke =
                    new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
            var key = hpke.deserializePublicKey(Base64.getUrlDecoder().decode(urn));
            var parts = hpke.seal(key, info, NOTHING, plain, null, null, null);
            return ByteBuffer.allocate(parts[0].length + parts[1].length)
                    .put(parts[1])
                    .put(parts[0])
                    .array();
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
