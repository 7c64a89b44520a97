package hearthside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void englishAndFrenchSayTheSameThings() {
        var english = Words.in(Locale.ENGLISH).bundle();
        var french = Words.in(Locale.FRENCH).bundle();

        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(Set.copyOf(english.keySet()))
                .allSatisfy(key -> assertThat(french.getString(key)).isNotNull());
        assertThat(french.getString("language")).isEqualTo("fr");
    }

    @Test
    void aLanguageWeDoNotSpeakGetsEnglish() {
        assertThat(Words.in("pt-BR").locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Words.in("fr-CA").locale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void aFrenchCoupleIsOneUntilThereAreTwo() {
        var words = Words.in(Locale.FRENCH);

        assertThat(words.say("console.couples.now", 0, 2)).isEqualTo("0 associé, 2 sur papier");
        assertThat(words.say("console.couples.now", 1, 0)).isEqualTo("1 associé, 0 sur papier");
        assertThat(words.say("console.couples.now", 2, 0)).isEqualTo("2 associés, 0 sur papier");
    }

    /** A facilitator who reads of a slip in two words looks for two kinds of paper. */
    @Test
    void aSlipOfPaperHasOneWordInFrench() {
        var french = Words.in(Locale.FRENCH).bundle();

        assertThat(french.keySet())
                .noneMatch(key -> french.getString(key).toLowerCase(Locale.ROOT).contains("feuillet"));
    }

    @Test
    void numbersAgreeWithTheirNouns() {
        var words = Words.in(Locale.ENGLISH);

        assertThat(words.say("stage.lobby.phones", 0)).isEqualTo("No phone is here yet");
        assertThat(words.say("stage.lobby.phones", 1)).isEqualTo("1 phone is here");
        assertThat(words.say("stage.lobby.phones", 14)).isEqualTo("14 phones are here");
        assertThat(words.say("console.length", 1, 30).strip()).isEqualTo("1 minute 30 seconds");
        assertThat(words.say("console.length", 0, 45).strip()).isEqualTo("45 seconds");
    }
}
