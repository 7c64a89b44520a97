package hearthside.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What an author is told about keys, headings and ids: what is wrong, and what to write instead. */
final class Advice {
    private static final int LONGEST_QUOTE = 40;

    private Advice() {}

    static String quoted(String text) {
        boolean fits = text.length() <= LONGEST_QUOTE;
        return "'" + (fits ? text : text.substring(0, LONGEST_QUOTE).strip() + "…") + "'";
    }

    static String all(Collection<String> names) {
        return String.join(", ", names);
    }

    /** A list sign before a word does not make it another one. */
    static Optional<String> near(String word, Collection<String> words) {
        return Nearest.to(word.replaceAll("^[^\\p{L}]+", ""), words);
    }

    static String didYouMean(String word) {
        return "Did you mean " + quoted(word) + "?";
    }

    // Keys

    static String missing(String key, String example) {
        return quoted(key) + " is missing. Add: " + key + ": " + example;
    }

    static String emptyKey(String key) {
        return quoted(key) + " has nothing after its colon. Write it there, or take the line out.";
    }

    static String twice(String key) {
        return quoted(key) + " stands here twice. Keep one.";
    }

    static String unknownKey(String key, List<String> known) {
        String help = near(key, known)
                .map(Advice::didYouMean)
                .orElse("Use: " + all(known) + ". If the line goes on from the one above, start it with a space.");
        return quoted(key) + " is not a key here. " + help;
    }

    static String belongsToNothing(List<String> known) {
        return "This line belongs to no key. Start it with one of: " + all(known) + ".";
    }

    static String neither(String key, String value, String first, String second) {
        return quoted(value) + " does not fit " + quoted(key) + ". Use: " + first + ", or " + second + ".";
    }

    static String unknownVariant(String id, Collection<String> known) {
        return quoted(id) + " is not a variant of this workshop. Use: " + all(known) + ".";
    }

    // Headings

    private static List<String> words(List<Kind> kinds) {
        return kinds.stream().map(Kind::word).toList();
    }

    static String unknownHeading(String word, List<Kind> allowed) {
        if (Kind.of(word).isPresent())
            return quoted(word) + " does not belong in this file. Use: " + all(words(allowed)) + ".";
        String first = word.contains(" ") ? word.substring(0, word.indexOf(' ')) : "";
        Optional<Kind> known = Kind.of(first).filter(allowed::contains);
        String rest = word.substring(first.length());
        String help = known.map(
                        kind -> "Put a colon behind the first word: # " + kind.word() + ": " + BlockId.from(rest))
                .or(() -> near(word, words(allowed)).map(Advice::didYouMean))
                .orElse("Use: " + all(words(allowed)) + ". For a small heading in a text, use ##.");
        return quoted(word) + " is not a kind of block. " + help;
    }

    static String beforeFirstHeading(List<Kind> allowed) {
        return "This text stands before the first heading, so it belongs to no block. Put a heading above it, such as: # "
                + allowed.getFirst().word();
    }

    static String idMissing(Kind kind) {
        return "This " + kind.lowerCase() + " has no id. Give it one behind a colon: # " + kind.word()
                + ": close-to-you";
    }

    static String idMisshapen(String id) {
        return quoted(id) + " is not an id. Use small letters, digits and hyphens: " + BlockId.from(id);
    }

    static String idNotUsed(Kind kind, String id) {
        return quoted(id) + " is not used: a " + kind.lowerCase() + " needs no id. Write only: # " + kind.word();
    }

    static String idTwice(String id, String file, int line) {
        return "The id " + quoted(id) + " is taken by " + file + ", line " + line
                + ". Give each block an id of its own.";
    }

    static String noText(Kind kind) {
        return "This " + kind.lowerCase() + " has no text. Write it under the heading"
                + (kind == Kind.SLIDE ? ", after an empty line if keys come first." : ".");
    }

    static String nothingIn(Kind kind, String example) {
        return "There is nothing in " + (kind == Kind.NOTES ? "these " : "this ") + kind.lowerCase() + ". Add: "
                + example;
    }

    static String noAgreements() {
        return "There is no agreement in this file. Add a heading # Agreement, and under it what everyone promises.";
    }

    static String notesBelongToNothing() {
        return "These notes belong to no step. Put them under a slide, reflection, poll, exercise or plan.";
    }

    static String notesNeverRun() {
        return "These notes are never seen: the block above them runs in other variants. Compare the two 'Only in' lines.";
    }

    static String picture() {
        return "A text cannot hold a picture; only its description is kept.";
    }

    static String link() {
        return "A text cannot hold a link; only its words are kept. If people need the address, write it out.";
    }

    static String tags() {
        return "A text cannot hold HTML: tags and comments are left out, the words between tags are kept."
                + " Use *emphasis*, **strong** and empty lines.";
    }
}
