package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PollTypeTest {
    @Test
    void thereAreFourTypes() {
        assertThat(PollType.read("pick one")).contains(new PollType.PickOne());
        assertThat(PollType.read("pick several (max 3)")).contains(new PollType.PickSeveral(OptionalInt.of(3)));
        assertThat(PollType.read("scale 1-5")).contains(new PollType.Scale(1, 5));
        assertThat(PollType.read("rank")).contains(new PollType.Rank());
    }

    @Test
    void capitalsSpacesAndLongDashesAreFree() {
        assertThat(PollType.read("Pick  One")).contains(new PollType.PickOne());
        assertThat(PollType.read("scale 0 – 10")).contains(new PollType.Scale(0, 10));
        assertThat(PollType.read("pick several(max. 2)")).contains(new PollType.PickSeveral(OptionalInt.of(2)));
    }

    @Test
    void withoutAMaximumAllMayBePicked() {
        assertThat(PollType.read("pick several")).contains(new PollType.PickSeveral(OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "scael", "scale", "scale 5-1", "scale 1-1", "scale 0-99", "word", "pick several (3)"})
    void nothingElseIsAType(String text) {
        assertThat(PollType.read(text)).isEmpty();
    }
}
