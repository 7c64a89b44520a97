package hearthside.ballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/** A phone that votes in tests: its secret, its seat, and ballots as they travel, sealed for one urn. */
public final class Voter {
    private final byte[] secret;
    private int sequence;

    public Voter(int number) {
        this(ByteBuffer.allocate(16).putInt(number).putInt(0x5ea1ed).array());
    }

    public Voter(byte[] secret) {
        this.secret = secret.clone();
    }

    public Seat seat() {
        return Seat.of(secret);
    }

    public byte[] secret() {
        return secret.clone();
    }

    public byte[] ballot(Sealing sealing, int... choices) {
        return numbered(++sequence, sealing, choices);
    }

    public byte[] numbered(int number, Sealing sealing, int... choices) {
        return seal(plain(number, bytes(choices)), sealing);
    }

    public byte[] words(Sealing sealing, String text) {
        return seal(plain(++sequence, text.getBytes(StandardCharsets.UTF_8)), sealing);
    }

    private static byte[] bytes(int... choices) {
        var bytes = new byte[choices.length];
        for (var i = 0; i < choices.length; i++) bytes[i] = (byte) choices[i];
        return bytes;
    }

    /** A ballot before sealing, as docs/anonymity.md lays it out. */
    public byte[] plain(int number, byte[] answer) {
        return ByteBuffer.allocate(Ballot.SIZE)
                .put((byte) 1)
                .put(secret)
                .putInt(number)
                .putShort((short) answer.length)
                .put(answer)
                .array();
    }

    /** Seals any bytes as a phone would: HPKE base mode, the encapsulated key first. */
    public static byte[] seal(byte[] plain, Sealing sealing) {
        try {
            var hpke = hpke();
            var key = hpke.deserializePublicKey(Base64.getUrlDecoder().decode(sealing.key()));
            var parts = hpke.seal(key, sealing.info(), new byte[0], plain, null, null, null);
            return ByteBuffer.allocate(parts[0].length + parts[1].length)
                    .put(parts[1])
                    .put(parts[0])
                    .array();
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A cipher of its own for each ballot: one is not made for two threads. */
    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
    }
}
