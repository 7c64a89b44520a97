package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {
    @Test
    void aTimeIsMinutesAndSeconds() {
        assertThat(Clock.read("2:00")).contains(Duration.ofMinutes(2));
        assertThat(Clock.read("0:45")).contains(Duration.ofSeconds(45));
        assertThat(Clock.read("10:05")).contains(Duration.ofSeconds(605));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2.00", "2:5", "2:75", "0:00", "-1:00", "two", "9999:00", "2:00 min"})
    void anythingElseIsNoTime(String text) {
        assertThat(Clock.read(text)).isEmpty();
    }

    @Test
    void itIsShownAsItIsWritten() {
        assertThat(Clock.show(Duration.ofSeconds(605))).isEqualTo("10:05");
    }
}
