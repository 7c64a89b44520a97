package hearthside.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.ballot.Picture.Names;
import hearthside.ballot.Picture.Order;
import hearthside.ballot.Picture.Share;
import hearthside.ballot.Picture.Shares;
import hearthside.ballot.Picture.Withheld;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A picture says what it holds, and not a word more. */
class PictureWordsTest {
    private final PictureWords english = words(Locale.ENGLISH);
    private final PictureWords french = words(Locale.FRENCH);

    private static PictureWords words(Locale locale) {
        return new PictureWords(ResourceBundle.getBundle(
                "messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT)));
    }

    private static Shares shares(Share... shares) {
        return new Shares(List.of(shares), OptionalInt.empty());
    }

    @Test
    void theTwoLargestSharesAreSaidInWords() {
        var picture = shares(
                new Share("Shame", 15), new Share("Mismatched desire", 25), new Share("Stress and exhaustion", 30));

        assertThat(english.lead(picture))
                .isEqualTo("Nearly a third of us named stress and exhaustion; a quarter, mismatched desire.");
        assertThat(french.lead(picture))
                .isEqualTo(
                        "Près d’un tiers d’entre nous\u00a0: stress and exhaustion\u202f; un quart\u00a0: mismatched desire.");
    }

    @Test
    void equalsAreNamedTogetherOrNotAtAll() {
        assertThat(english.lead(shares(new Share("Trust", 30), new Share("Affection", 30), new Share("Time", 10))))
                .isEqualTo("Nearly a third of us named trust; as many, affection.");
        assertThat(english.lead(shares(new Share("Trust", 75), new Share("Affection", 25), new Share("Time", 25))))
                .isEqualTo("Three quarters of us named trust.");
        assertThat(english.lead(shares(new Share("Trust", 25), new Share("Affection", 25), new Share("Time", 25))))
                .isEqualTo("Several answers were named about equally often.");
    }

    @Test
    void aSmallRoomHearsNamesWithoutAnyNumber() {
        var picture = new Names(List.of("Mismatched desire", "Stress and exhaustion"), true);

        assertThat(english.lead(picture)).isEqualTo("Several of us named");
        assertThat(english.rest(picture)).contains("The rest of us are among the other answers, kept together.");
        assertThat(english.rest(new Names(List.of("Shame"), false))).isEmpty();
    }

    @Test
    void stepsOfAScaleAreAnsweredNotNamed() {
        assertThat(english.lead(new Names(List.of("1–2, not at all", "4–5, very"), true)))
                .isEqualTo("Several of us answered");
        assertThat(english.lead(shares(new Share("4–5, very", 60))))
                .isEqualTo("Three in five of us answered “4–5, very”.");
    }

    @Test
    void theRestOfALargeRoomIsOneShare() {
        var some = new Shares(List.of(new Share("Shame", 85)), OptionalInt.of(15));
        var hardlyAny = new Shares(List.of(new Share("Shame", 95)), OptionalInt.of(0));

        assertThat(english.rest(some)).contains("Another 15% of us are among the other answers, kept together.");
        assertThat(english.rest(hardlyAny)).contains("The rest of us are among the other answers, kept together.");
        assertThat(english.rest(shares(new Share("Shame", 40)))).isEmpty();
    }

    @Test
    void whatIsWithheldSaysOneSentenceThatIsTrueOfBothCauses() {
        assertThat(english.lead(new Withheld())).isEqualTo("This picture stays closed");
        assertThat(english.rest(new Withheld()).orElseThrow())
                .doesNotContain("few")
                .doesNotContain("alike");
    }

    @Test
    void abbreviationsStayLargeInsideASentence() {
        assertThat(english.lead(shares(new Share("TV off at nine", 40)))).contains("named TV off at nine");
        assertThat(english.lead(shares(new Share("A walk, or tea", 40)))).contains("named a walk, or tea");
    }

    @Test
    void everyPictureHasItsWordsInBothLanguages() {
        var everyShare = IntStream.rangeClosed(0, 20).mapToObj(i -> shares(new Share("Trust", i * 5)));
        var others = Stream.of(new Withheld(), new Names(List.of("Trust"), true), new Order(List.of("Trust"), true));

        assertThat(Stream.concat(everyShare, others)).allSatisfy(picture -> {
            assertThat(english.lead(picture)).isNotBlank();
            assertThat(french.lead(picture)).isNotBlank();
        });
    }
}
