package hearthside.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PackTurnsTest {
    private final PackTurns turns = new PackTurns(1, Duration.ZERO, 1);

    @Test
    void whoFindsAllTurnsTakenHearsThatTooMuchIsGoingOn() {
        turns.taking(() -> assertThatThrownBy(() -> turns.taking(() -> "too"))
                .isInstanceOfSatisfying(
                        Said.class, said -> assertThat(said.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)));
    }

    @Test
    void aTurnIsGivenBackAlsoWhenThePackFails() {
        for (var time = 0; time < 3; time++)
            assertThatThrownBy(() -> turns.taking(() -> {
                        throw new IllegalArgumentException();
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        assertThat(turns.taking(() -> "made")).isEqualTo("made");
    }

    @Test
    void whenTheLineIsLongNobodyWaitsAtItsEnd() throws InterruptedException {
        var patient = new PackTurns(1, Duration.ofMinutes(1), 1);
        var second = Thread.ofVirtual().unstarted(() -> patient.taking(() -> "second"));
        patient.taking(() -> {
            second.start();
            while (second.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
            return assertThatThrownBy(() -> patient.taking(() -> "third")).isInstanceOf(Said.class);
        });
        second.join();
        assertThat(patient.taking(() -> "now")).isEqualTo("now");
    }
}
