package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.sheet.Element.Tick;
import java.util.ArrayList;
import java.util.List;

/** Boxes to tick, each with its words. */
final class Ticks {
    private final Desk desk;

    Ticks(Desk desk) {
        this.desk = desk;
    }

    /** Boxes beside each other as far as they fit; a long one has a row to itself. */
    List<Block> ticks(Tag section, Element.TickList list) {
        Style style = desk.styles().body();
        float box = desk.format().box() + mm(3);
        List<Block> prompt = desk.prompt(section, list.prompt());
        Tag tag = section.add("L").attribute("List", "ListNumbering", "Square");
        List<Block> rows = new ArrayList<>();
        List<Placed> row = new ArrayList<>();
        float x = 0;
        for (Tick tick : list.ticks()) {
            float width = box + Math.min(desk.setter().width(tick.words(), style), desk.measure() - box);
            if (x + width > desk.measure() && !row.isEmpty()) {
                rows.add(row(tag, list.prompt(), row, rows.isEmpty()));
                row = new ArrayList<>();
                x = 0;
            }
            row.add(new Placed(tick, x));
            x += width + mm(10);
        }
        if (!row.isEmpty()) rows.add(row(tag, list.prompt(), row, rows.isEmpty()));
        List<Block> blocks = new ArrayList<>(prompt);
        blocks.addAll(rows);
        return Block.together(blocks);
    }

    private record Placed(Tick tick, float x) {}

    private Block row(Tag list, String prompt, List<Placed> row, boolean first) {
        Style style = desk.styles().body();
        float box = desk.format().box();
        float indent = box + mm(3);
        List<Tag> entries = row.stream().map(_ -> list.add("LI")).toList();
        List<List<Line>> words = row.stream()
                .map(placed -> desk.setter().lines(placed.tick().words(), style, desk.measure() - placed.x() - indent))
                .toList();
        float height = Math.max(
                box, (float) words.stream().mapToDouble(Desk::height).max().orElse(0));
        return Block.of(mm(first ? 2.5f : 2), height, (page, top) -> {
            for (int i = 0; i < row.size(); i++) {
                float x = desk.left() + row.get(i).x();
                Tick tick = row.get(i).tick();
                String label =
                        prompt.isBlank() ? tick.words() : desk.labels().say("field.choice", prompt, tick.words());
                float middle = (Math.max(box, style.leading()) - style.leading()) / 2;
                desk.box(
                        page,
                        entries.get(i).add("Lbl"),
                        label,
                        x,
                        top + Math.max(0, (style.leading() - box) / 2),
                        tick.ticked());
                page.text(entries.get(i).add("LBody"), words.get(i), x + indent, top + middle);
            }
        });
    }

    List<Block> week(Tag section, Element.Week week) {
        Style style = desk.styles().body();
        float column = desk.measure() / Math.max(1, week.days().size());
        float box = desk.format().box();
        List<Block> blocks = new ArrayList<>(desk.prompt(section, week.prompt()));
        Tag list = section.add("L").attribute("List", "ListNumbering", "Square");
        blocks.add(Block.of(mm(2.5f), box + mm(1) + style.leading(), (page, top) -> {
            for (int i = 0; i < week.days().size(); i++) {
                Tick day = week.days().get(i);
                float x = desk.left() + i * column;
                Tag entry = list.add("LI");
                desk.box(
                        page,
                        entry.add("Lbl"),
                        desk.labels().say("field.choice", week.prompt(), day.words()),
                        x,
                        top,
                        day.ticked());
                page.text(entry.add("LBody"), desk.setter().lines(day.words(), style, column), x, top + box + mm(1));
            }
        }));
        return Block.together(blocks);
    }
}
