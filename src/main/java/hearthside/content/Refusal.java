package hearthside.content;

import hearthside.workshop.Messages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * Why an article did not become a workshop.
 *
 * @param key of its words in the messages, without {@code import.refused.}
 * @param details what the words name: a line, a file, a name
 */
public record Refusal(String key, List<String> details) implements Brought, NewFolder.Outcome {
    public Refusal {
        details = List.copyOf(details);
    }

    static Refusal because(String key, Object... details) {
        return new Refusal(key, List.of(details).stream().map(String::valueOf).toList());
    }

    /** @param language an IETF tag */
    public String in(String language) {
        String words = Messages.in(language).getString("import.refused." + key);
        return new MessageFormat(words, Locale.forLanguageTag(language)).format(details.toArray());
    }
}
