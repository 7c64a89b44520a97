package hearthside.ballot;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * A picture in sentences, for the projector, the console, phones and paper alike. Says nothing that the picture does not
 * hold: never a count, and never why a picture is withheld.
 */
public final class PictureWords {
    private static final int MOST_IN_A_SENTENCE = 2;

    private final ResourceBundle words;

    /** @param words a bundle with the keys {@code picture.*}; its language is the language of the sentences */
    public PictureWords(ResourceBundle words) {
        this.words = words;
    }

    /** The sentence that stands first, and says the most. */
    public String lead(Picture picture) {
        return switch (picture) {
            case Picture.Withheld _ -> say("picture.withheld");
            case Picture.Names(List<String> names, boolean _) -> say("picture.names." + verb(names));
            case Picture.Order _ -> say("picture.order");
            case Picture.Shares shares -> lead(shares);
        };
    }

    /** What stands under it: that the other answers are kept together, or that this picture stays closed. */
    public Optional<String> rest(Picture picture) {
        return switch (picture) {
            case Picture.Withheld _ -> Optional.of(say("picture.withheld.rest"));
            case Picture.Names names -> names.rest() ? Optional.of(say("picture.names.rest")) : Optional.empty();
            case Picture.Order order -> order.rest() ? Optional.of(say("picture.order.rest")) : Optional.empty();
            case Picture.Shares shares ->
                shares.rest().stream().mapToObj(this::together).findFirst();
        };
    }

    /** A share as it stands beside its bar: {@code 25%}; a share too small to round is "few". */
    public String share(Picture.Share share) {
        return share.percent() == 0 ? say("picture.share.few") : say("picture.share", share.percent());
    }

    private String lead(Picture.Shares shares) {
        var most = shares.shares().stream()
                .sorted(Comparator.comparingInt(Picture.Share::percent).reversed())
                .limit(MOST_IN_A_SENTENCE)
                .toList();
        var verb = verb(most.stream().map(Picture.Share::name).toList());
        var first = most.getFirst();
        if (most.size() == 1) return upper(say("picture.one." + verb, part(first), lower(first.name())));
        var second = most.getLast();
        return first.percent() == second.percent()
                ? upper(say("picture.equal." + verb, part(first), lower(first.name()), lower(second.name())))
                : upper(say(
                        "picture.two." + verb, part(first), lower(first.name()), part(second), lower(second.name())));
    }

    private String together(int percent) {
        return percent == 0 ? say("picture.names.rest") : say("picture.shares.rest", percent);
    }

    private String part(Picture.Share share) {
        return say("picture.part." + share.percent());
    }

    /** Things are named; steps of a scale, which begin with a digit, are answered. */
    private static String verb(List<String> names) {
        return names.stream().allMatch(name -> Character.isDigit(name.codePointAt(0))) ? "answered" : "named";
    }

    private String upper(String sentence) {
        return sentence.substring(0, 1).toUpperCase(locale()) + sentence.substring(1);
    }

    /** An option inside a sentence begins small, unless it is an abbreviation or a word that is always written large. */
    private String lower(String name) {
        var alwaysLarge = name.length() < 2 || !Character.isLowerCase(name.charAt(1)) && name.charAt(1) != ' ';
        return alwaysLarge || name.startsWith("I ")
                ? name
                : name.substring(0, 1).toLowerCase(locale()) + name.substring(1);
    }

    private Locale locale() {
        return Locale.forLanguageTag(words.getString("language"));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale()).format(values);
    }
}
