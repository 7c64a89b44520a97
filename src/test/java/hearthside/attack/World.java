package hearthside.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What everybody does while a poll is open, in the order in which it happens.
 *
 * @param moves some vote again, and some pass
 */
record World(int voters, List<Move> moves) {

    /** @param choice the option, or one more than the last to pass */
    record Move(int voter, int choice) {}

    static World of(int seed, int options) {
        var random = new Random(seed);
        var voters = 8 + random.nextInt(4);
        var moves = new ArrayList<Move>();
        for (var voter = 0; voter < voters; voter++) {
            moves.add(new Move(voter, random.nextInt(options + 1)));
            if (voter < 2 || random.nextInt(3) == 0) moves.add(new Move(voter, random.nextInt(options + 1)));
        }
        if (seed % 3 == 0) moves.add(new Move(0, options));
        Collections.shuffle(moves, random);
        return new World(voters, moves);
    }

    /** The same evening, but two voters changed places: the tally is the same, and who said what is not. */
    World swapped() {
        return new World(
                voters,
                moves.stream()
                        .map(move -> new Move(move.voter() < 2 ? 1 - move.voter() : move.voter(), move.choice()))
                        .toList());
    }

    List<Integer> everybody() {
        return IntStream.range(0, voters).boxed().toList();
    }
}
