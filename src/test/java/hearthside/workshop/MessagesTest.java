package hearthside.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @Test
    void anEnglishRoomOnAFrenchMachineSpeaksEnglish() {
        Locale.setDefault(Locale.FRENCH);

        assertThat(Messages.in("en").getString("couple.trees")).startsWith("Linden");
        assertThat(Messages.in("fr").getString("couple.trees")).startsWith("Tilleul");
        assertThat(Messages.in("de").getString("couple.trees")).startsWith("Linden");
    }
}
