package hearthside.content;

import hearthside.workshop.Exercise.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code Repeat: B first, A second, B second}: the speaking turns again, with other roles and other words.
 *
 * @param rounds one a repetition
 */
record Repeat(List<Round> rounds) {
    /** More than this is a slip of the pen. */
    static final int MOST_ROUNDS = 12;

    private static final Pattern ROUND = Pattern.compile("([AB])(?:[\\s\\u00a0]+(.+))?");
    private static final Pattern ROLE = alone("[AB]");
    private static final Pattern ROLE_A = alone("A");

    /**
     * @param swapped whether B does now what A did
     * @param word what stands in the place of the first round's word; empty keeps it
     */
    record Round(boolean swapped, String word) {}

    static Optional<Repeat> read(String text) {
        List<Matcher> items = Arrays.stream(text.split(","))
                .map(item -> ROUND.matcher(Line.trim(item)))
                .toList();
        if (items.isEmpty() || items.size() > MOST_ROUNDS) return Optional.empty();
        if (!items.stream().allMatch(Matcher::matches)) return Optional.empty();
        return Optional.of(new Repeat(items.stream()
                .map(item -> new Round(
                        item.group(1).equals("B"),
                        Optional.ofNullable(item.group(2)).orElse("")))
                .toList()));
    }

    /** The turns that speaking begins with, up to the last one above; none if nobody speaks. */
    static List<Turn> speaking(List<Turn> above) {
        return above.stream()
                .dropWhile(turn -> !ROLE_A.matcher(turn.words()).find())
                .toList();
    }

    /** The word that is replaced: the one named here that the turns already have; nothing if a word is named and none is there. */
    Optional<String> wordIn(List<Turn> turns) {
        String above = String.join(" ", turns.stream().map(Repeat::everything).toList());
        List<String> words =
                rounds.stream().map(Round::word).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) return Optional.of("");
        return words.stream()
                .filter(word -> whole(word).matcher(above).find())
                .min(Comparator.comparingInt(word -> firstPlace(word, above)));
    }

    private static int firstPlace(String word, String text) {
        Matcher place = whole(word).matcher(text);
        return place.find() ? place.start() : Integer.MAX_VALUE;
    }

    private static String everything(Turn turn) {
        return turn.words() + " " + turn.hint().orElse("");
    }

    /** The repetitions, written out. */
    List<Turn> of(List<Turn> turns, String word) {
        List<Turn> again = new ArrayList<>();
        for (Round round : rounds) turns.forEach(turn -> again.add(again(turn, round, word)));
        return again;
    }

    private static Turn again(Turn turn, Round round, String word) {
        return new Turn(
                turn.length(),
                again(turn.words(), round, word),
                turn.hint().map(hint -> again(hint, round, word)),
                turn.sentence());
    }

    private static String again(String text, Round round, String word) {
        String roles = round.swapped()
                ? ROLE.matcher(text).replaceAll(role -> role.group().equals("A") ? "B" : "A")
                : text;
        if (word.isEmpty() || round.word().isEmpty()) return roles;
        return whole(word)
                .matcher(roles)
                .replaceAll(found -> Matcher.quoteReplacement(like(found.group(), round.word())));
    }

    /** With a capital where the word that it replaces had one. */
    private static String like(String old, String word) {
        if (!Character.isUpperCase(old.charAt(0))) return word;
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Finds some words, whatever their case, that are not a part of a longer word. */
    static Pattern whole(String words) {
        return Pattern.compile(alone(Pattern.quote(words)).pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Pattern alone(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])");
    }

    Stream<String> words() {
        return rounds.stream().map(Round::word).filter(word -> !word.isEmpty()).distinct();
    }
}
