package hearthside.content;

import java.util.regex.Pattern;

/**
 * Words of violence and danger, in English and French. What has one of them stays in the reading and becomes no question, no
 * sentence to finish and no option: nobody is asked about violence on a page that a partner may see (safety rule 3).
 */
final class Tender {
    private static final Pattern DANGER = Pattern.compile("(?iuU).*\\b("
            + "violen\\w*|abus\\w*|hit|hits|hitting|beat|beats|beaten|threat\\w*|forced|forces|rape\\w*|assault\\w*|afraid of|unsafe"
            + "|scared of|suicid\\w*|self-harm|harm\\w*|coerc\\w*|weapon\\w*"
            + "|frapp\\w*|battu\\w*|menac\\w*|forcé\\w*|viol|viols|violé\\w*|agress\\w*|peur de|contrainte?s?|danger\\w*|arme|armes"
            + ")\\b.*");

    private Tender() {}

    static boolean touches(String text) {
        return DANGER.matcher(text).matches();
    }
}
