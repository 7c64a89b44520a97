package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;

/** Spreads blocks over pages. What belongs together stays together, as long as one page can hold it. */
final class Pager {
    private static final float HAIR = 0.01f;
    private final float room;

    /** @param room the height of a page between head and foot margins */
    Pager(float room) {
        this.room = room;
    }

    /** @param top from the upper margin */
    record Placed(Block block, float top) {}

    List<List<Placed>> pages(List<Block> blocks) {
        List<List<Placed>> pages = new ArrayList<>();
        List<Placed> page = new ArrayList<>();
        pages.add(page);
        float used = 0;
        for (List<Block> unit : units(blocks)) {
            if (!page.isEmpty() && used + Block.height(unit) > room + HAIR && worthANewPage(unit)) {
                page = fresh(pages);
                used = 0;
            }
            for (Block block : unit) {
                float above = page.isEmpty() ? 0 : block.above();
                if (!page.isEmpty() && used + above + block.height() > room + HAIR) {
                    page = fresh(pages);
                    used = 0;
                    above = 0;
                }
                page.add(new Placed(block, used + above));
                used += above + block.height();
            }
        }
        return pages;
    }

    /** How much of a page is used, from 0 to 1. */
    float filled(List<Placed> page) {
        if (page.isEmpty()) return 0;
        return (page.getLast().top() + page.getLast().block().height()) / room;
    }

    private static List<Placed> fresh(List<List<Placed>> pages) {
        List<Placed> page = new ArrayList<>();
        pages.add(page);
        return page;
    }

    /** A unit that not even an empty page can hold starts where it is. */
    private boolean worthANewPage(List<Block> unit) {
        return Block.height(unit) - unit.getFirst().above() <= room + HAIR;
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
