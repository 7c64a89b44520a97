package hearthside.content;

import hearthside.workshop.Block;
import hearthside.workshop.Section.Placed;
import java.util.Optional;
import java.util.Set;

/**
 * A block of a section file, as far as it could be read.
 *
 * @param block nothing if the margin says why not
 */
record Placing(Piece piece, Entries keys, Set<String> onlyIn, Optional<Block> block) {
    boolean runsIn(String variant) {
        return onlyIn.isEmpty() || onlyIn.contains(variant);
    }

    Placing only(Set<String> variants) {
        return new Placing(piece, keys, variants, block);
    }

    Optional<Placed> placed() {
        return block.map(known -> new Placed(known, onlyIn));
    }

    <B extends Block> Optional<B> as(Class<B> kind) {
        return block.filter(kind::isInstance).map(kind::cast);
    }
}
