package hearthside.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

/** The link that is printed at start: good for one sign-in within a day. Only a new start makes a new one. */
public final class SignInLink {
    static final String PATH = "/host/sign-in";
    private static final int TOKEN_BYTES = 16;
    private static final Duration LIFE = Duration.ofHours(24);

    private final InstantSource clock;
    private final Instant made;
    private final String token;
    private boolean used;

    public SignInLink(InstantSource clock) {
        this(clock, new SecureRandom());
    }

    private SignInLink(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        made = clock.instant();
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        token = HexFormat.of().formatHex(bytes);
    }

    /** What became of a link that somebody opened. */
    enum Use {
        WELCOME,
        USED,
        OLD,
        UNKNOWN
    }

    /** @param base where this house answers, for example {@code http://localhost:8080} */
    public String url(String base) {
        return base.replaceAll("/+$", "") + PATH + "?token=" + token;
    }

    synchronized Use use(String typed) {
        if (!same(typed)) return Use.UNKNOWN;
        if (used) return Use.USED;
        if (!clock.instant().isBefore(made.plus(LIFE))) return Use.OLD;
        used = true;
        return Use.WELCOME;
    }

    /** Takes the same time however much of it is right. */
    private boolean same(String typed) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }
}
