package hearthside.content;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a block or section: small letters, digits and hyphens, the same in every language. */
final class BlockId {
    private static final String SHAPE = "[a-z0-9][a-z0-9-]{0,59}";

    private BlockId() {}

    static boolean fits(String id) {
        return id.matches(SHAPE);
    }

    static String read(Kind kind, String id, Line heading, Margin margin) {
        if (!kind.hasId()) {
            if (!id.isEmpty()) margin.warning(heading.number(), Advice.idNotUsed(kind, id));
            return "";
        }
        if (id.isEmpty()) margin.error(heading.number(), Advice.idMissing(kind));
        else if (!fits(id)) margin.error(heading.number(), Advice.idMisshapen(id));
        return id;
    }

    /** What somebody who wrote "Close to You!" could write instead. */
    static String from(String words) {
        String letters = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        String id = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return fits(id) ? id : "close-to-you";
    }
}
