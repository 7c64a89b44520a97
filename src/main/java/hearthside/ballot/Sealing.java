package hearthside.ballot;

import java.nio.charset.StandardCharsets;

/**
 * What a phone needs to seal a ballot, so that only one urn can open it. The same for every phone.
 *
 * @param room the room's code
 * @param epoch which urn of this poll: another one after every restart
 * @param key the urn's X25519 public key: base64url, without padding, of 32 bytes
 */
public record Sealing(String room, String poll, int epoch, String key) {

    /** HPKE's {@code info}: a ballot that was sealed for another room, poll or epoch does not open. */
    byte[] info() {
        return "hearthside ballot 1\n%s\n%s\n%d".formatted(room, poll, epoch).getBytes(StandardCharsets.UTF_8);
    }
}
