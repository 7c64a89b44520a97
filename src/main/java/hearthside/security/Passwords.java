package hearthside.security;

import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Sets and checks passwords. Only their Argon2 hash is kept. */
public final class Passwords {
    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    /** 19 MiB and two passes: the least that OWASP's password storage advice asks of Argon2id. */
    private static final int MEMORY_KIB = 19 * 1024;

    private static final int PASSES = 2;

    private final Accounts accounts;
    private final Attempts attempts;
    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    public Passwords(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.attempts = new Attempts(clock);
    }

    /** What became of a password that somebody typed. */
    public sealed interface Outcome {
        record Right() implements Outcome {}

        record Wrong() implements Outcome {}

        /** Not even looked at: there were too many wrong ones, and this long is still to wait. */
        record Wait(Duration left) implements Outcome {}
    }

    public boolean isSet(String account) {
        return accounts.find(account).flatMap(Account::passwordHash).isPresent();
    }

    /** Throws {@link IllegalArgumentException} unless {@link Strength#of} accepts the password. */
    public void set(String account, String password) {
        if (!Strength.of(password).accepted())
            throw new IllegalArgumentException("A password has at least " + Strength.SHORTEST + " characters");
        accounts.setPassword(account, argon2.encode(normal(password)));
        attempts.forget(account);
        LOG.info("A new password for {}", account);
    }

    /** One at a time, so that many tries at once cannot run ahead of the delay, nor fill the memory. */
    public synchronized Outcome check(String account, String password) {
        var left = attempts.left(account);
        if (left.isPositive()) return new Outcome.Wait(left);
        if (matches(account, password)) {
            attempts.forget(account);
            return new Outcome.Right();
        }
        attempts.failed(account);
        LOG.warn("A wrong password for {}", account);
        return new Outcome.Wrong();
    }

    private boolean matches(String account, String password) {
        return password.length() <= Strength.LONGEST
                && accounts.find(account)
                        .flatMap(Account::passwordHash)
                        .filter(hash -> argon2.matches(normal(password), hash))
                        .isPresent();
    }

    /** The same letters typed on another keyboard are the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
