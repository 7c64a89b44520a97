package hearthside.ballot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * One phone's right to one ballot a poll. It has no name: all that is kept is a hash of a secret that only the phone knows.
 *
 * @param hash base64url, without padding, of the SHA-256 of the phone's 16-byte secret: 43 characters
 */
public record Seat(String hash) {
    public Seat {
        if (!hash.matches("[A-Za-z0-9_-]{43}"))
            throw new IllegalArgumentException("A seat is 43 characters of base64url");
    }

    /** The hash itself: 32 bytes. */
    byte[] bytes() {
        return Base64.getUrlDecoder().decode(hash);
    }

    static Seat of(byte[] secret) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(secret);
            return new Seat(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
