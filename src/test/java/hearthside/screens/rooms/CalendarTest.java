package hearthside.screens.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    @ParameterizedTest
    @CsvSource({
        "fr, MONDAY",
        "fr-FR, MONDAY",
        "fr-CA, SUNDAY",
        "en, SUNDAY",
        "en-US, SUNDAY",
        "en-GB, MONDAY",
        "de, MONDAY",
        "ar-EG, SATURDAY"
    })
    void aWeekBeginsAsWhereTheReaderIs(String browser, DayOfWeek first) {
        assertThat(Calendar.firstDay(Locale.forLanguageTag(browser))).isEqualTo(first);
    }
}
