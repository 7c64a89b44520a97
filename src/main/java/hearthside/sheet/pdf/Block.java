package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a page that is never split.
 *
 * @param above the space over it, dropped on top of a page
 * @param withNext whether it must stand on the page of the block after it: a heading, a label
 * @param baseline from its top to the line that stands on the page's grid; {@link #FREE} if it stands where it falls
 */
record Block(float above, float height, boolean withNext, float baseline, Painter painter) {
    static final float FREE = -1;

    interface Painter {
        /** @param top of the block, from the top of the page */
        void paint(Page page, float top);
    }

    static Block of(float above, float height, Painter painter) {
        return new Block(above, height, false, FREE, painter);
    }

    /** @param line from its top to what is to stand on the grid */
    Block standing(float line) {
        return new Block(above, height, withNext, line, painter);
    }

    boolean onGrid() {
        return baseline != FREE;
    }

    /** The same place, painted otherwise. */
    Block painted(Painter other) {
        return new Block(above, height, withNext, baseline, other);
    }

    Block keepingNext() {
        return new Block(above, height, true, baseline, painter);
    }

    Block below(float space) {
        return new Block(space, height, withNext, baseline, painter);
    }

    /** Blocks that stay on one page as long as a page can hold them. */
    static List<Block> together(List<Block> blocks) {
        List<Block> glued = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++)
            glued.add(i + 1 < blocks.size() ? blocks.get(i).keepingNext() : blocks.get(i));
        return glued;
    }

    /** The same blocks under a given space. */
    static List<Block> under(float space, List<Block> blocks) {
        if (blocks.isEmpty()) return blocks;
        List<Block> moved = new ArrayList<>(blocks);
        moved.set(0, moved.getFirst().below(space));
        return moved;
    }

    static float height(List<Block> blocks) {
        float height = 0;
        for (Block block : blocks) height += block.above() + block.height();
        return height;
    }
}
