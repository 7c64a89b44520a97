package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void twoSlipsOfThePenAreForgiven() {
        assertThat(Nearest.to("notse", List.of("Notes", "Slide"))).contains("Notes");
        assertThat(Nearest.to("Exersise", List.of("Exercise"))).contains("Exercise");
        assertThat(Nearest.to("Reflektions", List.of("Reflection"))).contains("Reflection");
    }

    @Test
    void anotherWordIsNoGuess() {
        assertThat(Nearest.to("Meditation", List.of("Notes", "Reflection"))).isEmpty();
        assertThat(Nearest.to("Fee", List.of("For"))).isEmpty();
        assertThat(Nearest.to("x".repeat(5_000), List.of("Notes"))).isEmpty();
    }

    @Test
    void swappedNeighboursAreOneStep() {
        assertThat(Nearest.distance("setp", "step")).isEqualTo(1);
        assertThat(Nearest.distance("scael", "scale")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }
}
