package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was afraid of him.",
                "Il m’a forcé à rester.",
                "Je me suis senti forcé",
                "Elle s’est sentie menacée hier.",
                "There was violence."
            })
    void whatHasAWordOfDangerIsTouchedWithCare(String text) {
        assertThat(Tender.touches(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We walked by the river.", "Le temps a été clément.", "A heartbeat away."})
    void whatHasNoneIsLikeAnyText(String text) {
        assertThat(Tender.touches(text)).isFalse();
    }
}
