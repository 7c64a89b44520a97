package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    private static final String WORDS = "kettle, moss and a slow train";
    private final SetClock clock = new SetClock(Instant.parse("2026-12-03T19:00:00Z"));
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final Passwords passwords = new Passwords(accounts, clock);

    @Test
    void theDelayGrowsWithEveryFailureAfterTheFifthAndEndsSomewhere() {
        var attempts = new Attempts(clock);
        IntStream.range(0, 4).forEach(_ -> attempts.failed("a"));
        assertThat(attempts.left("a")).isZero();
        attempts.failed("a");
        assertThat(attempts.left("a")).hasSeconds(15);
        attempts.failed("a");
        assertThat(attempts.left("a")).hasSeconds(30);
        IntStream.range(0, 50).forEach(_ -> attempts.failed("a"));
        assertThat(attempts.left("a")).hasMinutes(15);
        assertThat(attempts.left("b")).isZero();
        clock.pass(Duration.ofMinutes(15));
        assertThat(attempts.left("a")).isZero();
    }

    @Test
    void evenTheRightPasswordWaitsAndThenForgetsTheWrongOnes() {
        passwords.set("a", WORDS);
        IntStream.range(0, 5).forEach(_ -> passwords.check("a", "no"));
        assertThat(passwords.check("a", WORDS)).isEqualTo(new Passwords.Outcome.Wait(Duration.ofSeconds(15)));
        clock.pass(Duration.ofSeconds(15));
        assertThat(passwords.check("a", WORDS)).isEqualTo(new Passwords.Outcome.Right());
        assertThat(passwords.check("a", "no")).isEqualTo(new Passwords.Outcome.Wrong());
    }

    @Test
    void onlyAnArgon2HashIsKept() {
        passwords.set("a", WORDS);
        assertThat(accounts.find("a").orElseThrow().passwordHash().orElseThrow())
                .startsWith("$argon2id$")
                .doesNotContain("kettle");
    }

    @Test
    void thereIsNoDefaultAccountAndNoDefaultPassword() {
        assertThat(passwords.isSet(Account.FACILITATOR)).isFalse();
        assertThat(passwords.check(Account.FACILITATOR, "")).isEqualTo(new Passwords.Outcome.Wrong());
    }

    @ParameterizedTest
    @CsvSource({
        "fourteen chars, TOO_SHORT",
        "fifteen letters, GOOD",
        "kettle moss and a slow train, STRONG",
        "aaaaaaaaaaaaaaaaaaaa, EASY",
        "123456789012345, EASY",
        "Qwertyuiopasdfgh, EASY",
        "Hearthside 2026!, EASY",
        "MyP@ssw0rd123456, EASY",
        "le mot de passe de Thérapeute, EASY",
        "correct horse battery staple, EASY",
        "385910472658103, GOOD",
        "summer rain on the old tin roof, STRONG"
    })
    void lengthMakesAPasswordStrong(String password, Strength strength) {
        assertThat(Strength.of(password)).isEqualTo(strength);
    }

    @Test
    void aWeakPasswordIsNeverKept() {
        assertThatThrownBy(() -> passwords.set("a", "fourteen chars")).isInstanceOf(IllegalArgumentException.class);
        assertThat(passwords.isSet("a")).isFalse();
    }

    @Test
    void theLinkWorksOnceAndForADay() {
        var link = new SignInLink(clock);
        var token = link.url("http://localhost:8080/").replaceAll(".*token=", "");
        assertThat(link.url("http://localhost:8080/"))
                .matches("http://localhost:8080/host/sign-in\\?token=[0-9a-f]{32}");
        assertThat(link.use("somethingelse")).isEqualTo(SignInLink.Use.UNKNOWN);
        assertThat(link.use(token)).isEqualTo(SignInLink.Use.WELCOME);
        assertThat(link.use(token)).isEqualTo(SignInLink.Use.USED);

        var late = new SignInLink(clock);
        clock.pass(Duration.ofHours(24));
        assertThat(late.use(late.url("").replaceAll(".*token=", ""))).isEqualTo(SignInLink.Use.OLD);
    }

    @Test
    void aBucketFillsUpAgainOverTime() {
        var bucket = new Bucket(60, Duration.ofMinutes(1), clock);
        assertThat(IntStream.range(0, 100).filter(_ -> bucket.take())).hasSize(60);
        clock.pass(Duration.ofSeconds(10));
        assertThat(IntStream.range(0, 100).filter(_ -> bucket.take())).hasSize(10);
        clock.pass(Duration.ofHours(10));
        assertThat(IntStream.range(0, 100).filter(_ -> bucket.take())).hasSize(60);
    }
}
