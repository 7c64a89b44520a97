package hearthside.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.InFrench;
import hearthside.Sample;
import hearthside.workshop.Poll;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RetellingTest {
    private static Picture inFrench(String poll, Picture picture) {
        return Retelling.between(poll(Sample.WORKSHOP.poll(poll)), poll(InFrench.WORKSHOP.poll(poll)))
                .of(picture);
    }

    private static Poll poll(Optional<Poll> poll) {
        return poll.orElseThrow();
    }

    @Test
    void theSameAnswersAreNamedInTheOtherLanguage() {
        assertThat(inFrench("barrier", new Picture.Names(List.of("Shame", "None of these"), true)))
                .isEqualTo(new Picture.Names(List.of("fr Shame", "fr None of these"), true));
        assertThat(inFrench("protect", new Picture.Order(List.of("Childcare", "A fixed time"), false)))
                .isEqualTo(new Picture.Order(List.of("fr Childcare", "fr A fixed time"), false));
    }

    @Test
    void sharesKeepTheirPercentagesAndTheirRest() {
        assertThat(inFrench("barrier", new Picture.Shares(List.of(new Picture.Share("Shame", 35)), OptionalInt.of(65))))
                .isEqualTo(new Picture.Shares(List.of(new Picture.Share("fr Shame", 35)), OptionalInt.of(65)));
    }

    @Test
    void theBandsOfAScaleHaveTheirEndsTranslated() {
        assertThat(inFrench("manageable", new Picture.Names(List.of("1–2, not at all", "3"), true)))
                .isEqualTo(new Picture.Names(List.of("1–2, fr not at all", "3"), true));
    }

    @Test
    void whatPeopleWroteAndWhatStaysClosedIsTheSameInEveryLanguage() {
        var words = new Picture.Words(List.of("a walk", "du silence", "tea"));
        assertThat(inFrench("few-words", words)).isEqualTo(words);
        assertThat(inFrench("barrier", new Picture.Withheld())).isEqualTo(new Picture.Withheld());
    }

    @Test
    void nothingButNamesDependsOnTheLanguage() {
        var asked = poll(Sample.WORKSHOP.poll("barrier"));
        var picture = new Picture.Names(List.of("Shame", "Silence and avoidance"), true);
        assertThat(Retelling.between(asked, asked).of(picture)).isEqualTo(picture);
    }
}
