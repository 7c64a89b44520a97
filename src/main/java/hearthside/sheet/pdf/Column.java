package hearthside.sheet.pdf;

import hearthside.sheet.pdf.Pager.Placed;
import java.util.ArrayList;
import java.util.List;

/** The blocks of one page, under each other. Those that hold text stand with it on the baseline grid. */
final class Column {
    private static final float HAIR = 0.01f;
    private final float room;
    private final float grid;
    private final List<Placed> placed = new ArrayList<>();
    private float used;

    Column(float room, float grid) {
        this.room = room;
        this.grid = grid;
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    boolean takes(List<Block> blocks) {
        float down = used;
        boolean first = placed.isEmpty();
        for (Block block : blocks) {
            down = top(block, down, first) + block.height();
            first = false;
        }
        return down <= room + HAIR;
    }

    void add(Block block) {
        float top = top(block, used, placed.isEmpty());
        placed.add(new Placed(block, top));
        used = top + block.height();
    }

    List<Placed> placed() {
        return List.copyOf(placed);
    }

    /**
     * The grid line nearest to where a block would fall, the lower one of two that are as near, or the next one where that is
     * taken. On top of a page, the first.
     */
    private float top(Block block, float after, boolean first) {
        float falls = first ? 0 : after + block.above();
        if (!block.onGrid()) return falls;
        float least = first ? 0 : after;
        long nearest = Math.round((falls + block.baseline() + HAIR) / grid);
        long allowed = (long) Math.ceil((least + block.baseline() - HAIR) / grid);
        return Math.max(nearest, allowed) * grid - block.baseline();
    }
}
