package hearthside.screens.rooms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The date picker in the reader's language. */
final class Calendar {
    private Calendar() {}

    /** @param reader the browser's own locale, which may say where its reader is */
    static DatePickerI18n words(Component on, Locale locale, Locale reader) {
        return new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setMonthNames(months(locale))
                .setWeekdays(weekdays(locale, TextStyle.FULL))
                .setWeekdaysShort(weekdays(locale, TextStyle.SHORT))
                .setFirstDayOfWeek(firstDay(reader).getValue() % 7)
                .setToday(on.getTranslation("setup.today"))
                .setCancel(on.getTranslation("rooms.cancel"));
    }

    /** As where the reader is. A language alone does not say that, and Java would take every one for American. */
    static DayOfWeek firstDay(Locale reader) {
        if (!reader.getCountry().isEmpty()) return WeekFields.of(reader).getFirstDayOfWeek();
        return reader.getLanguage().equals("en") ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
    }

    private static List<String> months(Locale locale) {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** From Sunday, as the picker counts. */
    private static List<String> weekdays(Locale locale, TextStyle style) {
        return IntStream.range(0, 7)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
