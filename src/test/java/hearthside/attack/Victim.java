package hearthside.attack;

import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/** Somebody who votes, and of whom the test knows everything: the truth that loot is held against. */
final class Victim {
    private static final int KEY = 32;

    private final HPKE hpke =
            new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
    private final SecureRandom random = new SecureRandom();
    private final byte[] secret = new byte[16];
    private final Set<Integer> said = new LinkedHashSet<>();
    private final List<KeySchedule> schedules = new ArrayList<>();
    private final Voter voter;

    Victim() {
        random.nextBytes(secret);
        voter = new Voter(secret);
    }

    byte[] secret() {
        return secret;
    }

    /** The secret as text. */
    String name() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    String seat() {
        return voter.seat().hash();
    }

    Set<Integer> said() {
        return said;
    }

    List<KeySchedule> schedules() {
        return schedules;
    }

    /** Goes to another house. */
    void forget() {
        said.clear();
        schedules.clear();
    }

    int says(int choice) {
        said.add(choice);
        return choice;
    }

    /** A ballot sealed with an ephemeral key that the test keeps. */
    byte[] ballot(Sealing sealing, int choice) {
        var theirs = Base64.getUrlDecoder().decode(sealing.key());
        var mine = new X25519PrivateKeyParameters(random);
        var pair = new AsymmetricCipherKeyPair(mine.generatePublicKey(), mine);
        var info = info(sealing);
        var plain = voter.plain(schedules.size() + 1, new byte[] {(byte) says(choice)});
        var enc = mine.generatePublicKey().getEncoded();
        try {
            var context = hpke.setupBaseS(new X25519PublicKeyParameters(theirs), info, pair);
            var text = context.seal(new byte[0], plain);
            var dh = new byte[KEY];
            mine.generateSecret(new X25519PublicKeyParameters(theirs), dh, 0);
            var schedule = KeySchedule.of(dh, enc, theirs, info);
            if (!Arrays.equals(schedule.open(text), plain)) throw new AssertionError("Another ballot");
            schedules.add(schedule);
            var sealed = new ByteArrayOutputStream();
            sealed.writeBytes(enc);
            sealed.writeBytes(text);
            return sealed.toByteArray();
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** HPKE's info, as docs/anonymity.md has it. */
    static byte[] info(Sealing sealing) {
        return "hearthside ballot 1\n%s\n%s\n%d"
                .formatted(sealing.room(), sealing.poll(), sealing.epoch())
                .getBytes(StandardCharsets.UTF_8);
    }
}
