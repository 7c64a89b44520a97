package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;

/** Spreads blocks over pages. What belongs together stays together, as long as one page can hold it. */
final class Pager {
    private final float room;
    private final float grid;

    /**
     * @param room the height of a page between head and foot margins
     * @param grid from one line of the baseline grid to the next
     */
    Pager(float room, float grid) {
        this.room = room;
        this.grid = grid;
    }

    /** @param top from the upper margin */
    record Placed(Block block, float top) {}

    List<List<Placed>> pages(List<Block> blocks) {
        List<Column> pages = new ArrayList<>(List.of(empty()));
        for (List<Block> unit : units(blocks)) {
            Column page = pages.getLast();
            // A unit that not even an empty page can hold starts where it is.
            if (!page.isEmpty() && !page.takes(unit) && empty().takes(unit)) pages.add(page = empty());
            for (Block block : unit) {
                if (!page.isEmpty() && !page.takes(List.of(block))) pages.add(page = empty());
                page.add(block);
            }
        }
        return pages.stream().map(Column::placed).toList();
    }

    private Column empty() {
        return new Column(room, grid);
    }

    /** How much of a page is used, from 0 to 1. */
    float filled(List<Placed> page) {
        if (page.isEmpty()) return 0;
        return (page.getLast().top() + page.getLast().block().height()) / room;
    }

    private static List<List<Block>> units(List<Block> blocks) {
        List<List<Block>> units = new ArrayList<>();
        List<Block> unit = new ArrayList<>();
        for (Block block : blocks) {
            unit.add(block);
            if (block.withNext()) continue;
            units.add(unit);
            unit = new ArrayList<>();
        }
        if (!unit.isEmpty()) units.add(unit);
        return units;
    }
}
