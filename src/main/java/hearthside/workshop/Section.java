package hearthside.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One part of the article, with its blocks in running order.
 *
 * @param minutes how long it takes, by variant id; a variant that is not named leaves the section out
 * @param canCut whether it may be shortened or dropped when the room runs late
 * @param newSitting whether this section opens the next sitting, in variants that have more than one
 */
public record Section(
        String id,
        String title,
        Map<String, Duration> minutes,
        boolean canCut,
        boolean newSitting,
        List<Placed> blocks) {

    public Section {
        minutes = Map.copyOf(minutes);
        blocks = List.copyOf(blocks);
    }

    /** A block and the variants it is for; no variant named means all of them. */
    public record Placed(Block block, Set<String> onlyIn) {
        public Placed {
            onlyIn = Set.copyOf(onlyIn);
        }

        boolean runsIn(Variant variant) {
            return onlyIn.isEmpty() || onlyIn.contains(variant.id());
        }
    }

    public boolean runsIn(Variant variant) {
        return minutes.containsKey(variant.id());
    }

    public Duration lengthIn(Variant variant) {
        return minutes.getOrDefault(variant.id(), Duration.ZERO);
    }

    /** The blocks of this section that belong to a variant, in running order. */
    public List<Block> blocksIn(Variant variant) {
        return blocks.stream()
                .filter(placed -> placed.runsIn(variant))
                .map(Placed::block)
                .toList();
    }

    /** Every block, whichever variant it is for. */
    public Stream<Block> everything() {
        return blocks.stream().map(Placed::block);
    }

    /** The section's part of the article, if it has one. */
    public Optional<Reading> reading() {
        return everything()
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast)
                .findFirst();
    }
}
