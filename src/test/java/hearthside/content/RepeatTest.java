package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.workshop.Exercise.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatTest {
    private static final List<Turn> SPEAKING =
            List.of(turn("A speaks, first sentence", "B listens"), turn("B says back what A's words were", "Slowly"));

    private static Turn turn(String words, String hint) {
        return new Turn(Duration.ofMinutes(2), words, Optional.of(hint), Optional.empty());
    }

    private static List<String> written(String repeat, List<Turn> turns) {
        Repeat read = Repeat.read(repeat).orElseThrow();
        return read.of(turns, read.wordIn(turns).orElseThrow()).stream()
                .map(turn -> turn.words() + " / " + turn.hint().orElse(""))
                .toList();
    }

    @Test
    void theSpeakingTurnsComeAgainWithOtherRolesAndWords() {
        assertThat(written("B first, A second, B second", SPEAKING))
                .containsExactly(
                        "B speaks, first sentence / A listens",
                        "A says back what B's words were / Slowly",
                        "A speaks, second sentence / B listens",
                        "B says back what A's words were / Slowly",
                        "B speaks, second sentence / A listens",
                        "A says back what B's words were / Slowly");
    }

    @Test
    void aRoleAloneKeepsTheWords() {
        assertThat(written("B", List.of(turn("A speaks", "B listens")))).containsExactly("B speaks / A listens");
    }

    @Test
    void lettersInsideAWordAreNoRolesAndNoWords() {
        assertThat(written("B first, B second", List.of(turn("A asks Bo: your firstborn, first?", "ABC"))))
                .containsExactly("B asks Bo: your firstborn, first? / ABC", "B asks Bo: your firstborn, second? / ABC");
    }

    @Test
    void aCapitalStaysACapital() {
        assertThat(written("A first, A second", List.of(turn("First, A speaks", ""))))
                .containsExactly("First, A speaks / ", "Second, A speaks / ");
    }

    @Test
    void wordsOfOtherLanguagesWorkAsWell() {
        assertThat(written("B première, A deuxième", List.of(turn("A parle, première phrase", ""))))
                .containsExactly("B parle, première phrase / ", "A parle, deuxième phrase / ");
    }

    @Test
    void speakingBeginsWhereAIsNamed() {
        Turn writing = turn("All write", "");
        assertThat(Repeat.speaking(
                        Stream.concat(Stream.of(writing), SPEAKING.stream()).toList()))
                .isEqualTo(SPEAKING);
        assertThat(Repeat.speaking(List.of(writing))).isEmpty();
    }

    @Test
    void aWordThatIsNotAboveIsMissed() {
        assertThat(Repeat.read("B third").orElseThrow().wordIn(SPEAKING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C first", "first", "b first", "B,B,B,B,B,B,B,B,B,B,B,B,B"})
    void anythingElseIsNoRepeat(String text) {
        assertThat(Repeat.read(text)).isEmpty();
    }
}
