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

    private final Locale asked;
    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale asked, Locale locale) {
        this.asked = asked;
        this.locale = locale;
        bundle = Messages.in(locale);
    }

    /** The words of the closest language there is; English if there is none. */
    public static Words in(Locale wanted) {
        return new Words(
                wanted,
                LANGUAGES.stream()
                        .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                        .findFirst()
                        .orElse(Locale.ENGLISH));
    }

    /** @param language an IETF tag, as a workshop's files write it */
    public static Words in(String language) {
        return in(Locale.forLanguageTag(language));
    }

    public String say(String key, Object... values) {
        var said = new MessageFormat(bundle.getString(key), locale).format(values);
        return asked.equals(Mirrored.PSEUDO) ? Mirrored.pseudo(said) : said;
    }

    /** A date or time in a pattern that the bundle holds. */
    public String say(String patternKey, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(bundle.getString(patternKey), locale).format(time);
    }

    /** The language that was asked for, which may be one that the house does not speak: what authors wrote is in it. */
    public Locale asked() {
        return asked;
    }

    /** {@code rtl} or {@code ltr}, for the language that was asked for. */
    public String direction() {
        return Mirrored.isReadFromTheRight(asked) ? "rtl" : "ltr";
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }
}
