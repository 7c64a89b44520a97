package hearthside.couple;

import java.util.ResourceBundle;

/** A friendly name for each couple of a room, so that nobody's own name is needed: trees first, then trees with a number. */
public final class CoupleNames {
    private final String[] trees;

    public CoupleNames(ResourceBundle words) {
        trees = words.getString("couple.trees").split(",\\s*");
    }

    /** Empty while a couple does not count yet. */
    public String of(Couple couple) {
        return couple.counts() ? of(couple.number()) : "";
    }

    /** @param number from 1 */
    public String of(int number) {
        var tree = trees[(number - 1) % trees.length];
        var round = (number - 1) / trees.length;
        return round == 0 ? tree : tree + " " + (round + 1);
    }
}
