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

    @ParameterizedTest
    @CsvSource({
        "fr, 31/12/2026",
        "fr-CA, 2026-12-31",
        "en, 2026-12-31",
        "en-US, 12/31/2026",
        "en-GB, 31/12/2026",
        "de, 31.12.2026",
        "ko, 2026-12-31",
        "ar-EG, 31/12/2026",
        "bg, 2026-12-31"
    })
    void aDayIsReadAsItsReaderWritesIt(String browser, String example) {
        assertThat(Calendar.example(Locale.forLanguageTag(browser))).isEqualTo(example);
    }
}
