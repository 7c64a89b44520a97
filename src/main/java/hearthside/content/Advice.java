package hearthside.content;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What an author is told about keys and blocks: what is wrong, and what to write instead. */
final class Advice {
    private static final int LONGEST_QUOTE = 40;

    private Advice() {}

    static String quoted(String text) {
        boolean fits = text.length() <= LONGEST_QUOTE;
        return "'" + (fits ? text : text.substring(0, LONGEST_QUOTE).strip() + "…") + "'";
    }

    private static String all(Collection<String> names) {
        return String.join(", ", names);
    }

    /** A list sign before a word does not make it another one. */
    private static Optional<String> near(String word, Collection<String> words) {
        return Nearest.to(word.replaceAll("^[^\\p{L}]+", ""), words);
    }

    private static String didYouMean(String word) {
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
            return quoted(word) + " does not belong into this file. Use: " + all(words(allowed)) + ".";
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

    // Slides

    static String tooManyWords(int words, int most) {
        return "This slide has " + words + " words. The back row can read " + most + "; say the rest aloud.";
    }

    static String notACard(String value) {
        return quoted(value) + " is not a card of a row. Write: Card: 3 of 5, and an empty line before the text.";
    }

    static String tooFewStones() {
        return "An arch needs at least two stones. Write: Stones: trust | affection | laughter";
    }

    static String noSuchStone(String stone, List<String> stones) {
        return quoted(stone) + " is not one of the stones. Use: " + all(stones)
                + "; and put an empty line before the text.";
    }

    static String withoutStones(String key) {
        return quoted(key) + " needs stones. Add: Stones: trust | affection | laughter";
    }

    // Polls

    private static final String POLL_TYPES = "Use: pick one, pick several, scale, rank.";

    static String notAPollType(String type) {
        return quoted(type) + " is not a poll type. " + POLL_TYPES;
    }

    static String noWordsYet() {
        return "'words' polls are not available in this version. " + POLL_TYPES;
    }

    static String notAScale(String type) {
        return quoted(type) + " is not a scale. Write its two ends, at most ten apart: scale 1-5";
    }

    static String notSeveral(String type) {
        return quoted(type) + " does not say how many. Write: pick several (max 3)";
    }

    static String tooFewOptions(int options) {
        return "This poll has " + (options == 0 ? "no options" : "one option")
                + ". Give it at least two, a line each: Option: …";
    }

    static String passMissing() {
        return "Every poll lets people pass. Add: Pass: I'd rather not say";
    }

    static String optionTwice(String option) {
        return quoted(option) + " is an answer twice. Keep one.";
    }

    static String maxTooHigh(int max, int options) {
        return "Nobody can pick " + max + " of " + options + " options. Write a number from 1 to " + options + ".";
    }

    static String optionsOnScale() {
        return "A scale has no options: its answers are its numbers. Say what they mean with: Ends: not at all | very";
    }

    static String endsWithoutScale() {
        return "Only a scale has ends. Take this line out, or write: Type: scale 1-5";
    }

    static String notTwoEnds(String value) {
        return quoted(value) + " is not two ends. Put a bar between them: Ends: not at all | very";
    }

    // Exercises and plans

    static String notAStep(String value) {
        return quoted(value) + " does not begin with a time. Write: Step: 2:00 Everyone writes";
    }

    static String stepWithoutWords() {
        return "This step does not say what to do. Write: Step: 2:00 Everyone writes";
    }

    static String aloneMissing() {
        return "An exercise for couples needs an equal for somebody who works alone. "
                + "Add: Alone instead: Write both endings. Keep them.";
    }

    static String notASentence(String value) {
        return quoted(value)
                + " does not say which turn it is for. Write: Sentence: first | One thing that helps me is…";
    }

    static String sentenceNeverSeen(String word) {
        return "No step has the word " + quoted(word) + ", so this sentence is never seen. Put the word into its step.";
    }

    static String notARepeat(String value) {
        return quoted(value) + " is not a repeat. Write: Repeat: B first, A second, B second";
    }

    static String nothingToRepeat() {
        return "Nobody speaks above this line. Put it after a step that names A, such as: Step: 2:00 A speaks, B listens";
    }

    static String noWordToReplace(String words) {
        return "None of these words is in the steps above: " + words
                + ". Put the first one there: A speaks, first sentence";
    }

    static String tooManyTurns(int most) {
        return "This exercise has more than " + most + " turns. Take some out.";
    }

    static String tooLong(Duration turns, Duration section, String variant) {
        return "The turns take " + Clock.show(turns) + ", but this section has " + section.toMinutes() + " minutes in "
                + quoted(variant) + ". Shorten them, or keep them out of it with 'Only in'.";
    }

    static String notAPractice(String value) {
        return quoted(value)
                + " is not a practice. Write: Practice: ten-minutes | Ten quiet minutes | Our day, a worry, a thank-you";
    }

    static String practiceTwice(String id) {
        return "Two practices have the id " + quoted(id) + ". Give each one of its own.";
    }

    // Sheets

    static String notAField(String value) {
        int comma = value.lastIndexOf(',');
        String kind = Line.trim(value.substring(comma + 1));
        String what = comma > 0
                ? quoted(kind) + " is not a kind of field."
                : quoted(value) + " needs words, a comma and the kind of field.";
        return what + " Use: 5 lines (1 to 40), tick list: a | b, choices: a | b, week table, four-week calendar, date,"
                + " signature line, plan: practice, plan: days, plan: time, plan: check-in date.";
    }

    static String unknownPoll(String id, Collection<String> polls) {
        String help = near(id, polls)
                .map(Advice::didYouMean)
                .orElse(polls.isEmpty() ? "This workshop has none." : "Use: " + all(polls) + ".");
        return "There is no poll " + quoted(id) + ". " + help;
    }

    static String neverPrinted(String id) {
        return "The poll " + quoted(id)
                + " is for the facilitator only, so its picture is never printed. Take this line out.";
    }
}
