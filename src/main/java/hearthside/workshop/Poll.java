package hearthside.workshop;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question to the room.
 *
 * @param pass the words of the answer that declines to answer; it looks like any option and counts as a real ballot
 * @param forFacilitatorOnly whether the picture is for the console alone
 */
public record Poll(String id, String question, Type type, String pass, boolean forFacilitatorOnly) implements Block {

    public sealed interface Type {
        record PickOne(List<String> options) implements Type {
            public PickOne {
                options = several(options);
            }
        }

        /** @param max how many may be chosen at most */
        record PickSeveral(List<String> options, int max) implements Type {
            public PickSeveral {
                options = several(options);
                if (max < 1 || max > options.size())
                    throw new IllegalArgumentException("Max is from 1 to the number of options");
            }
        }

        record Rank(List<String> options) implements Type {
            public Rank {
                options = several(options);
            }
        }

        /** @param lowEnd what the lowest step means @param highEnd what the highest step means */
        record Scale(int low, int high, String lowEnd, String highEnd) implements Type {
            public Scale {
                if (high - low < 1 || high - low > 10)
                    throw new IllegalArgumentException("A scale has from 2 to 11 steps");
            }
        }

        /** A short text from everybody; nobody sees one before the facilitator has read them. */
        record Words() implements Type {
            /** Characters (code points) a text may have at most. */
            public static final int LONGEST = 80;
        }

        private static List<String> several(List<String> options) {
            if (options.size() < 2) throw new IllegalArgumentException("A poll has at least two options");
            return List.copyOf(options);
        }
    }

    /**
     * The answers in the order asked, without the pass. A scale's answers are its steps, the ends with their words; words
     * have none to choose from.
     */
    public List<String> options() {
        return switch (type) {
            case Type.PickOne one -> one.options();
            case Type.PickSeveral several -> several.options();
            case Type.Rank rank -> rank.options();
            case Type.Words _ -> List.of();
            case Type.Scale scale ->
                IntStream.rangeClosed(scale.low(), scale.high())
                        .mapToObj(step -> step(scale, step))
                        .toList();
        };
    }

    public boolean forWords() {
        return type instanceof Type.Words;
    }

    private static String step(Type.Scale scale, int step) {
        if (step == scale.low() && !scale.lowEnd().isEmpty()) return step + ", " + scale.lowEnd();
        if (step == scale.high() && !scale.highEnd().isEmpty()) return step + ", " + scale.highEnd();
        return Integer.toString(step);
    }
}
