package hearthside.screens;

import hearthside.workshop.Messages;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What screens say, in one language. A key that is missing is an error, not a blank. */
public final class Words {
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        bundle = Messages.in(locale);
    }

    /** The words of the closest language there is; English if there is none. */
    public static Words in(Locale wanted) {
        return new Words(LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    /** @param language an IETF tag, as a workshop's files write it */
    public static Words in(String language) {
        return in(Locale.forLanguageTag(language));
    }

    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** A date or time in a pattern that the bundle holds. */
    public String say(String patternKey, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(bundle.getString(patternKey), locale).format(time);
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }
}
