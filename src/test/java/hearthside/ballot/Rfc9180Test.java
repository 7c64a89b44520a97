package hearthside.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of RFC 9180 itself, on the server's end; the phone's end reads the same file. */
class Rfc9180Test {
    private final HPKE hpke =
            new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
    private final JsonNode figures = figures();

    private static JsonNode figures() {
        try (var file = Rfc9180Test.class.getResourceAsStream("/rfc9180-x25519-chacha20poly1305.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private byte[] hex(String name) {
        return HexFormat.of().parseHex(figures.path(name).asString());
    }

    @Test
    void aKeyIsDerivedAsTheStandardHasIt() {
        var pair = hpke.deriveKeyPair(hex("ikmR"));

        assertThat(hpke.serializePublicKey(pair.getPublic())).isEqualTo(hex("pkRm"));
    }

    @Test
    void whatTheStandardSealedOpensHere() throws InvalidCipherTextException {
        var pair = hpke.deserializePrivateKey(hex("skRm"), hex("pkRm"));
        var receiver = hpke.setupBaseR(hex("enc"), pair, hex("info"));
        for (var each : figures.path("encryptions"))
            assertThat(receiver.open(bytes(each, "aad"), bytes(each, "ct"))).isEqualTo(bytes(each, "pt"));
    }

    @Test
    void weSealAsTheStandardDoes() throws InvalidCipherTextException {
        var sender = hpke.setupBaseS(
                hpke.deserializePublicKey(hex("pkRm")),
                hex("info"),
                hpke.deserializePrivateKey(hex("skEm"), hex("pkEm")));
        assertThat(sender.getEncapsulation()).isEqualTo(hex("enc"));
        for (var each : figures.path("encryptions"))
            assertThat(sender.seal(bytes(each, "aad"), bytes(each, "pt"))).isEqualTo(bytes(each, "ct"));
    }

    private static byte[] bytes(JsonNode each, String name) {
        return HexFormat.of().parseHex(each.path(name).asString());
    }
}
