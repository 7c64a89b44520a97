package hearthside.sheet;

import hearthside.workshop.Messages;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The few words that every sheet needs and no author writes, in one language. */
public final class Labels {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Labels(Locale locale) {
        this.locale = locale;
        this.bundle = Messages.in(locale);
    }

    /** @param language an IETF tag; a language without words of its own gets the English ones */
    public static Labels in(String language) {
        return new Labels(Locale.forLanguageTag(language));
    }

    public String language() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    public String page(int number, int of) {
        return say("page", number, of);
    }

    List<String> days() {
        return Arrays.stream(DayOfWeek.values()).map(this::day).toList();
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    }

    /** How long each sitting of a variant is, in minutes: {@code 75 + 75}. */
    String sittings(Variant variant) {
        return variant.sittings().stream()
                .map(sitting -> Long.toString(sitting.toMinutes()))
                .collect(Collectors.joining(" + "));
    }

    /** In minutes. Half minutes count: 8:30 of talk is not eight minutes. */
    static String clock(Duration length) {
        return length.toSecondsPart() == 0
                ? Long.toString(length.toMinutes())
                : "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }

    /** The words of another part of the house, where paper must say the same. */
    String house(String key) {
        return bundle.getString(key);
    }

    /** What stands at the foot of a sheet that is not one person's own. */
    String shared(Workshop workshop) {
        return say(workshop.forCouples() ? "foot.couple" : "foot.anyone");
    }

    public String say(String key, Object... values) {
        String words = bundle.getString("sheet." + key);
        return values.length == 0 ? words : new MessageFormat(words, locale).format(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels labels && labels.locale.equals(locale);
    }

    @Override
    public int hashCode() {
        return locale.hashCode();
    }
}
