package hearthside.content;

import hearthside.workshop.Paper;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** What an author is told about what stands in a block. */
final class BlockAdvice {
    private BlockAdvice() {}

    // Slides

    static String tooManyWords(int words, int most) {
        return "This slide has " + words + " words. The back row can read " + most + "; say the rest aloud.";
    }

    static String notACard(String value) {
        return Advice.quoted(value)
                + " is not a card of a row. Write: Card: 3 of 5, and an empty line before the text.";
    }

    static String tooFewStones() {
        return "An arch needs at least two stones. Write: Stones: trust | affection | laughter";
    }

    static String noSuchStone(String stone, List<String> stones) {
        return Advice.quoted(stone) + " is not one of the stones. Use: " + Advice.all(stones)
                + "; and put an empty line before the text.";
    }

    static String withoutStones(String key) {
        return Advice.quoted(key) + " needs stones. Add: Stones: trust | affection | laughter";
    }

    // Polls

    private static final String POLL_TYPES = "Use: pick one, pick several, scale, rank, words.";

    static String notAPollType(String type) {
        return Advice.quoted(type) + " is not a poll type. " + POLL_TYPES;
    }

    static String notAScale(String type) {
        return Advice.quoted(type) + " is not a scale. Write its two ends, at most ten apart: scale 1-5";
    }

    static String notSeveral(String type) {
        return Advice.quoted(type) + " does not say how many. Write: pick several (max 3)";
    }

    static String tooFewOptions(int options) {
        return "This poll has " + (options == 0 ? "no options" : "one option")
                + ". Give it at least two, a line each: Option: …";
    }

    static String passMissing() {
        return "Every poll lets people pass. Add: Pass: I'd rather not say";
    }

    static String optionTwice(String option) {
        return Advice.quoted(option) + " is an answer twice. Keep one.";
    }

    static String optionTooLong(int letters, int most) {
        return "This answer has " + letters + " letters. Beside its bar on the screen there is room for " + most
                + "; shorten it.";
    }

    static String maxTooHigh(int max, int options) {
        return "Nobody can pick " + max + " of " + options + " options. Write a number from 1 to " + options + ".";
    }

    static String optionsOnScale() {
        return "A scale has no options: its answers are its numbers. Say what they mean with: Ends: not at all | very";
    }

    static String optionsOnWords() {
        return "A poll for words has no options: people write. Take this line out, or write: Type: pick one";
    }

    static String endsWithoutScale() {
        return "Only a scale has ends. Take this line out, or write: Type: scale 1-5";
    }

    static String notTwoEnds(String value) {
        return Advice.quoted(value) + " is not two ends. Put a bar between them: Ends: not at all | very";
    }

    // Exercises and plans

    static String notAStep(String value) {
        return Advice.quoted(value) + " does not begin with a time. Write: Step: 2:00 Everyone writes";
    }

    static String stepWithoutWords() {
        return "This step does not say what to do. Write: Step: 2:00 Everyone writes";
    }

    static String aloneMissing() {
        return "An exercise for couples needs an equal for somebody who works alone. "
                + "Add: Alone instead: Write both endings. Keep them.";
    }

    static String notASentence(String value) {
        return Advice.quoted(value)
                + " does not say which turn it is for. Write: Sentence: first | One thing that helps me is…";
    }

    static String sentenceNeverSeen(String word) {
        return "No step has the word " + Advice.quoted(word)
                + ", so this sentence is never seen. Put the word into its step.";
    }

    static String notARepeat(String value) {
        return Advice.quoted(value) + " is not a repeat. Write: Repeat: B first, A second, B second";
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
                + Advice.quoted(variant) + ". Shorten them, or keep them out of it with 'Only in'.";
    }

    static String notAPractice(String value) {
        return Advice.quoted(value)
                + " is not a practice. Write: Practice: ten-minutes | Ten quiet minutes | Our day, a worry, a thank-you";
    }

    static String practiceTwice(String id) {
        return "Two practices have the id " + Advice.quoted(id) + ". Give each one of its own.";
    }

    // Sheets

    static String notAField(String value) {
        int comma = value.lastIndexOf(',');
        String kind = Line.trim(value.substring(comma + 1));
        String what = comma > 0
                ? Advice.quoted(kind) + " is not a kind of field."
                : Advice.quoted(value) + " needs words, a comma and the kind of field.";
        return what + " Use: 5 lines (1 to 40), tick list: a | b, choices: a | b, week table, four-week calendar, date,"
                + " signature line, plan: practice, plan: days, plan: time, plan: check-in date.";
    }

    static String unknownPoll(String id, Collection<String> polls) {
        String help = Advice.near(id, polls)
                .map(Advice::didYouMean)
                .orElse(polls.isEmpty() ? "This workshop has none." : "Use: " + Advice.all(polls) + ".");
        return "There is no poll " + Advice.quoted(id) + ". " + help;
    }

    static String neverPrinted(String id) {
        return "The poll " + Advice.quoted(id)
                + " is for the facilitator only, so its picture is never printed. Take this line out.";
    }

    static String sheetTooLong(String id, int pages, Paper paper) {
        String size = switch (paper) {
            case A4 -> "A4";
            case LETTER -> "Letter";
        };
        return "The sheet " + Advice.quoted(id) + " does not fit its page: it needs " + pages + " pages of " + size
                + ". Shorten it, ask for fewer lines, or start a new page with 'New page: …'.";
    }
}
