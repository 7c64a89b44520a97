package hearthside.ballot;

import java.util.Arrays;
import java.util.List;

/**
 * A tally as only a test may see it: exact.
 *
 * @param counts how many chose each option
 * @param answers ballots other than "pass"
 */
public record Counted(List<Integer> counts, int answers) {
    public static Counted of(Tally tally) {
        return new Counted(Arrays.stream(tally.counts()).boxed().toList(), tally.answers());
    }
}
