package hearthside.ballot;

import hearthside.workshop.Poll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the facilitator read from the paper slips of one poll, all of them together. They count like phones' ballots, and
 * obey the same rule.
 *
 * @param heads people in the room, with or without a phone: more answers than that, and nothing is shown
 * @param passed slips on which the pass was ticked
 */
public record Paper(int heads, int passed, Slips answered) {

    public sealed interface Slips {
        int number();

        /**
         * Totals, where options were ticked.
         *
         * @param number slips with anything but the pass on them
         * @param counts how often each option was ticked, in the order asked
         */
        record Ticked(int number, List<Integer> counts) implements Slips {
            public Ticked {
                counts = List.copyOf(counts);
            }
        }

        /** Rankings cannot be added up by hand: each slip as it stands, as places of options, the first one first. */
        record Ranked(List<List<Integer>> each) implements Slips {
            public Ranked {
                each = each.stream().map(List::copyOf).toList();
            }

            @Override
            public int number() {
                return each.size();
            }
        }

        /** What was written, slip by slip. */
        record Written(List<String> each) implements Slips {
            public Written {
                each = List.copyOf(each);
            }

            @Override
            public int number() {
                return each.size();
            }
        }
    }

    /** Why these slips cannot be counted. */
    public enum Problem {
        MORE_SLIPS_THAN_HEADS,
        MORE_TICKS_THAN_SLIPS,
        FEWER_TICKS_THAN_SLIPS,
        NOT_AN_ANSWER
    }

    public int slips() {
        return passed + answered.number();
    }

    /** What is wrong with them as answers to a poll, if anything is. */
    public Optional<Problem> problem(Poll poll) {
        if (passed < 0 || answered.number() < 0) return Optional.of(Problem.NOT_AN_ANSWER);
        return switch (answered) {
            case Slips.Ticked ticked -> ticked(poll, ticked).or(this::tooMany);
            case Slips.Ranked(List<List<Integer>> each) ->
                each(poll, each.stream().map(Paper::bytes).toList());
            case Slips.Written(List<String> each) ->
                each(poll, each.stream().map(Paper::bytes).toList());
        };
    }

    private Optional<Problem> each(Poll poll, List<byte[]> answers) {
        var answer = Answer.to(poll);
        return answers.stream().allMatch(slip -> answer.takes(slip) && !answer.passes(slip))
                ? tooMany()
                : Optional.of(Problem.NOT_AN_ANSWER);
    }

    private Optional<Problem> tooMany() {
        return slips() > heads ? Optional.of(Problem.MORE_SLIPS_THAN_HEADS) : Optional.empty();
    }

    private static Optional<Problem> ticked(Poll poll, Slips.Ticked ticked) {
        var counts = ticked.counts();
        var ticks = counts.stream().mapToInt(count -> count).sum();
        if (counts.size() != poll.options().size() || counts.stream().anyMatch(count -> count < 0))
            return Optional.of(Problem.NOT_AN_ANSWER);
        if (counts.stream().anyMatch(count -> count > ticked.number()) || ticks > most(poll) * ticked.number())
            return Optional.of(Problem.MORE_TICKS_THAN_SLIPS);
        return ticks < ticked.number() ? Optional.of(Problem.FEWER_TICKS_THAN_SLIPS) : Optional.empty();
    }

    private static int most(Poll poll) {
        return poll.type() instanceof Poll.Type.PickSeveral several ? several.max() : 1;
    }

    static byte[] bytes(List<Integer> ranking) {
        var bytes = new byte[ranking.size()];
        for (var i = 0; i < bytes.length; i++) bytes[i] = ranking.get(i).byteValue();
        return bytes;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
