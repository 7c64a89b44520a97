package hearthside.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * All that HPKE derives for one ballot (RFC 9180, 4.1 and 5.1; X25519, HKDF-SHA256, ChaCha20-Poly1305): whoever finds one of
 * these in a heap dump can open the ballot.
 */
record KeySchedule(byte[] dh, byte[] prk, byte[] shared, byte[] secret, byte[] key, byte[] nonce, byte[] exporter) {
    private static final byte[] KEM = {'K', 'E', 'M', 0, 0x20};
    private static final byte[] HPKE = {'H', 'P', 'K', 'E', 0, 0x20, 0, 1, 0, 3};
    private static final byte[] NOTHING = {};
    private static final int HASH = 32;
    private static final int NONCE = 12;

    static KeySchedule of(byte[] dh, byte[] enc, byte[] publicKey, byte[] info) {
        var prk = extract(KEM, NOTHING, "eae_prk", dh);
        var shared = expand(KEM, prk, "shared_secret", joined(enc, publicKey), HASH);
        var context = joined(
                new byte[1], extract(HPKE, NOTHING, "psk_id_hash", NOTHING), extract(HPKE, NOTHING, "info_hash", info));
        var secret = extract(HPKE, shared, "secret", NOTHING);
        return new KeySchedule(
                dh,
                prk,
                shared,
                secret,
                expand(HPKE, secret, "key", context, HASH),
                expand(HPKE, secret, "base_nonce", context, NONCE),
                expand(HPKE, secret, "exp", context, HASH));
    }

    /** Each of them, and the two keys of HMAC as it mixes them into its pads. */
    List<byte[]> all() {
        var pads = Stream.of(prk, shared, secret).flatMap(one -> Stream.of(mixed(one, 0x36), mixed(one, 0x5c)));
        return Stream.concat(Stream.of(dh, prk, shared, secret, key, nonce, exporter), pads)
                .toList();
    }

    private static byte[] mixed(byte[] key, int pad) {
        var mixed = key.clone();
        for (var i = 0; i < mixed.length; i++) mixed[i] ^= (byte) pad;
        return mixed;
    }

    /** That this is the real schedule: it opens the ballot. */
    byte[] open(byte[] text) {
        try {
            var cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrong) {
            throw new AssertionError("The key schedule does not open its ballot", wrong);
        }
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] keying) {
        return hmac(salt.length == 0 ? new byte[HASH] : salt, joined(labelled(suite, label), keying));
    }

    private static byte[] expand(byte[] suite, byte[] prk, String label, byte[] info, int length) {
        var all = joined(new byte[] {0, (byte) length}, labelled(suite, label), info, new byte[] {1});
        return Arrays.copyOf(hmac(prk, all), length);
    }

    private static byte[] labelled(byte[] suite, String label) {
        return joined("HPKE-v1".getBytes(StandardCharsets.US_ASCII), suite, label.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
