package hearthside.ballot;

import hearthside.workshop.Poll;

/** What an urn counted. It never leaves this package: only the picture that {@link Disclosure} makes of it does. */
public final class Tally {
    private final Poll poll;
    private final int[] counts;
    private final int[] topTwo;
    private final long[] borda;
    private int answers;

    Tally(Poll poll) {
        var options = poll.options().size();
        this.poll = poll;
        this.counts = new int[options];
        this.topTwo = new int[options];
        this.borda = new long[options];
    }

    /** Adds one ballot's choices; passing is heard, and adds to nothing. */
    void add(byte[] choices) {
        if (choices.length == 1 && choices[0] == counts.length) return;
        answers++;
        for (var place = 0; place < choices.length; place++) {
            counts[choices[place]]++;
            borda[choices[place]] += counts.length - place;
            if (place < 2) topTwo[choices[place]]++;
        }
    }

    Poll poll() {
        return poll;
    }

    /** Ballots other than "pass". */
    int answers() {
        return answers;
    }

    int count(int option) {
        return counts[option];
    }

    int[] counts() {
        return counts.clone();
    }

    /** How many ranked an option first or second. */
    int topTwo(int option) {
        return topTwo[option];
    }

    long borda(int option) {
        return borda[option];
    }
}
