package hearthside.workshop;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the house in one language; English where a language has none. Never the machine's own language: on a French
 * laptop an English room speaks English.
 */
public final class Messages {
    private Messages() {}

    public static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(
                "messages",
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language an IETF tag, as a workshop's files write it */
    public static ResourceBundle in(String language) {
        return in(Locale.forLanguageTag(language));
    }
}
