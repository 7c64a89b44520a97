package hearthside.ballot;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * A picture in sentences, for the projector, the console, phones and paper alike. Says nothing that the picture does not
 * hold: never a count, and never why a picture is withheld.
 */
public final class PictureWords {
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
            case Picture.Words _ -> say("picture.words");
            case Picture.Shares shares -> lead(shares);
        };
    }

    /** What stands under it: that the other answers are kept together, or that this picture stays closed. */
    public Optional<String> rest(Picture picture) {
        return switch (picture) {
            case Picture.Withheld _ -> Optional.of(say("picture.withheld.rest"));
            case Picture.Names names -> names.rest() ? Optional.of(say("picture.names.rest")) : Optional.empty();
            case Picture.Order order -> order.rest() ? Optional.of(say("picture.order.rest")) : Optional.empty();
            case Picture.Words _ -> Optional.of(say("picture.words.rest"));
            case Picture.Shares shares ->
                shares.rest().stream().mapToObj(this::together).findFirst();
        };
    }

    /** A share as it stands beside its bar: {@code 25%}; a share too small to round is "few". */
    public String share(Picture.Share share) {
        return share.percent() == 0 ? say("picture.share.few") : say("picture.share", share.percent());
    }

    /** Names the largest share, and the second if it stands alone. Equals are named together or not at all. */
    private String lead(Picture.Shares shares) {
        var first = largest(shares.shares());
        var second = largest(without(shares.shares(), first));
        return switch (first.size()) {
            case 1 -> second.size() == 1 ? two(first.getFirst(), second.getFirst()) : one(first.getFirst());
            case 2 -> equal(first.getFirst(), first.getLast());
            default -> say("picture.even");
        };
    }

    private static List<Picture.Share> largest(List<Picture.Share> shares) {
        var most = shares.stream().mapToInt(Picture.Share::percent).max().orElse(0);
        return shares.stream().filter(share -> share.percent() == most).toList();
    }

    private static List<Picture.Share> without(List<Picture.Share> shares, List<Picture.Share> some) {
        return shares.stream().filter(share -> !some.contains(share)).toList();
    }

    private String one(Picture.Share only) {
        return sentence("picture.one.", List.of(only), part(only), lower(only.name()));
    }

    private String two(Picture.Share first, Picture.Share second) {
        var shares = List.of(first, second);
        return sentence("picture.two.", shares, part(first), lower(first.name()), part(second), lower(second.name()));
    }

    private String equal(Picture.Share one, Picture.Share other) {
        return sentence("picture.equal.", List.of(one, other), part(one), lower(one.name()), lower(other.name()));
    }

    private String sentence(String key, List<Picture.Share> shares, Object... values) {
        var said = say(key + verb(shares.stream().map(Picture.Share::name).toList()), values);
        return said.substring(0, 1).toUpperCase(locale()) + said.substring(1);
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
