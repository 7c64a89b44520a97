package hearthside.screens.rooms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The date picker in the reader's language. It shows every day as year, month and day, and reads what its reader is used to. */
final class Calendar {
    private static final String ISO = "yyyy-MM-dd";
    /** Its day can be no month, so that it shows which is which. */
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 31);

    private Calendar() {}

    /** @param reader the browser's own locale, which may say where its reader is */
    static DatePickerI18n words(Component on, Locale locale, Locale reader) {
        return new DatePickerI18n()
                .setDateFormats(ISO, usual(reader).stream().toArray(String[]::new))
                .setMonthNames(months(locale))
                .setWeekdays(weekdays(locale, TextStyle.FULL))
                .setWeekdaysShort(weekdays(locale, TextStyle.SHORT))
                .setFirstDayOfWeek(firstDay(reader).getValue() % 7)
                .setToday(on.getTranslation("setup.today"))
                .setCancel(on.getTranslation("rooms.cancel"));
    }

    /** A day as the reader may write it. */
    static String example(Locale reader) {
        return DateTimeFormatter.ofPattern(usual(reader).orElse(ISO), Locale.ROOT)
                .format(EXAMPLE);
    }

    /**
     * How the reader writes a day in numbers, with all of its year. English alone does not say whether the month or the day
     * comes first: then nothing is guessed, for a day that is misread is worse than one that is asked for again.
     */
    static Optional<String> usual(Locale reader) {
        if (reader.getLanguage().equals("en") && reader.getCountry().isEmpty()) return Optional.empty();
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, reader);
        return Optional.of(pattern.replaceAll("\\p{Cf}", "").replaceAll("y+", "yyyy"))
                .filter(usual -> usual.matches("(d{1,2}|M{1,2}|yyyy)([./-](d{1,2}|M{1,2}|yyyy)){2}"))
                .filter(usual -> !usual.equals(ISO));
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
