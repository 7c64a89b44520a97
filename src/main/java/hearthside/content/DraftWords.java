package hearthside.content;

import hearthside.workshop.Messages;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the house writes into a new workshop, in its language. */
final class DraftWords {
    private final ResourceBundle bundle;
    private final Locale locale;

    DraftWords(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.bundle = Messages.in(language);
    }

    String say(String key, Object... details) {
        Object[] texts = Arrays.stream(details).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString("import." + key), locale).format(texts);
    }

    /** Several lines of one key, with bars between them. */
    List<String> lines(String key) {
        return Entry.bars(say(key));
    }
}
