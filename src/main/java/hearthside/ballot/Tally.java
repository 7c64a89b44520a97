package hearthside.ballot;

import hearthside.workshop.Poll;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** What an urn counted. It never leaves this package: only what {@link Disclosure} makes of it does. */
public final class Tally {
    private final Poll poll;
    private final Answer answer;
    private final int[] counts;
    private final int[] topTwo;
    private final long[] borda;
    private final List<String> texts = new ArrayList<>();
    private int answers;
    private int passes;
    private boolean miscounted;

    Tally(Poll poll) {
        var options = poll.options().size();
        this.poll = poll;
        this.answer = Answer.to(poll);
        this.counts = new int[options];
        this.topTwo = new int[options];
        this.borda = new long[options];
    }

    /** Adds one ballot's answer; passing is heard, and adds to nothing. */
    void add(byte[] said) {
        if (answer.passes(said)) {
            passes++;
            return;
        }
        answers++;
        if (poll.forWords()) texts.add(Answer.text(said));
        else choose(said);
    }

    private void choose(byte[] choices) {
        for (var place = 0; place < choices.length; place++) {
            var option = Byte.toUnsignedInt(choices[place]);
            counts[option]++;
            borda[option] += counts.length - place;
            if (place < 2) topTwo[option]++;
        }
    }

    /** Adds the paper slips. Together with the phones they cannot be more than the people who are there. */
    void add(Paper paper) {
        switch (paper.answered()) {
            case Paper.Slips.Ticked(int number, List<Integer> ticks) -> {
                answers += number;
                for (var option = 0; option < counts.length; option++) counts[option] += ticks.get(option);
            }
            case Paper.Slips.Ranked(List<List<Integer>> each) -> each.forEach(slip -> add(Paper.bytes(slip)));
            case Paper.Slips.Written(List<String> each) -> each.forEach(slip -> add(Paper.bytes(slip)));
        }
        passes += paper.passed();
        miscounted = answers + passes > paper.heads();
    }

    Poll poll() {
        return poll;
    }

    /** Ballots other than "pass". */
    int answers() {
        return answers;
    }

    /** Whether there were more answers than people: then somebody was counted twice, and nobody can say who. */
    public boolean miscounted() {
        return miscounted;
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

    /** What was written, in an order that has nothing to do with the one it came in. */
    List<String> texts(RandomGenerator random) {
        var mixed = new ArrayList<>(texts.stream().sorted().toList());
        Collections.shuffle(mixed, Random.from(random));
        return mixed;
    }
}
