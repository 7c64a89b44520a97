package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.sheet.pdf.Fields.Frame;
import hearthside.sheet.pdf.Fields.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Empty rows to sign in on. */
final class Registers {
    private static final float FIRST = 0.5f;

    private final Desk desk;

    Registers(Desk desk) {
        this.desk = desk;
    }

    /** What a row is made of: where each column begins, and how high the row is. */
    private record Ruling(List<Float> x, float tick, float height) {
        float width(int column) {
            float end = column + 1 < x.size() ? x.get(column + 1) : tick;
            return end - x.get(column) - mm(6);
        }
    }

    List<Block> register(Tag section, Element.Register register) {
        Ruling ruling = ruling(register);
        Tag table = section.add("Table");
        Tag header = table.add("THead").add("TR");
        List<String> names = Stream.concat(register.columns().stream(), Stream.of(register.tick()))
                .toList();
        List<List<Line>> heads = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean last = i == names.size() - 1;
            float width = last ? desk.left() + desk.measure() - ruling.tick() : ruling.width(i);
            heads.add(desk.setter().lines(names.get(i), desk.styles().small(), width));
        }
        List<Tag> tags = names.stream()
                .map(_ -> header.add("TH").attribute("Table", "Scope", "Column"))
                .toList();
        float depth = (float) heads.stream().mapToDouble(Desk::height).max().orElse(0) + mm(1);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(desk.gap() - mm(3), depth, (page, top) -> {
                    table.box(page.box(desk.left(), top, desk.measure(), depth + register.rows() * ruling.height()));
                    for (int i = 0; i < names.size(); i++) {
                        float x = i < ruling.x().size() ? ruling.x().get(i) : ruling.tick();
                        page.text(tags.get(i), heads.get(i), x, top + depth - mm(1) - Desk.height(heads.get(i)));
                    }
                })
                .keepingNext());
        Tag body = table.add("TBody");
        for (int row = 1; row <= register.rows(); row++) blocks.add(row(body.add("TR"), register, ruling, row));
        return blocks;
    }

    /** As many rows as asked for fill the page, and never stand closer than hands need. */
    private Ruling ruling(Element.Register register) {
        float tick = desk.format().grown(mm(32));
        float first = FIRST * desk.measure();
        int others = Math.max(1, register.columns().size() - 1);
        float each = (desk.measure() - first - tick) / others;
        List<Float> x = new ArrayList<>();
        for (int i = 0; i < register.columns().size(); i++) x.add(desk.left() + (i == 0 ? 0 : first + (i - 1) * each));
        float room = (desk.format().height() - mm(108)) / register.rows();
        float most = desk.format().step() + mm(5);
        return new Ruling(
                x,
                desk.left() + desk.measure() - tick,
                Math.clamp(room, desk.format().step() + mm(1), most));
    }

    private Block row(Tag row, Element.Register register, Ruling ruling, int number) {
        List<Tag> cells = register.columns().stream().map(_ -> row.add("TD")).toList();
        Tag last = row.add("TD");
        return Block.of(0, ruling.height(), (page, top) -> {
            for (int i = 0; i < cells.size(); i++)
                cell(page, cells.get(i), label(register.columns().get(i), number), ruling, i, top);
            float box = desk.format().box();
            desk.box(
                    page,
                    last,
                    label(register.tick(), number),
                    ruling.tick(),
                    top + ruling.height() - box - mm(0.6f),
                    false);
        });
    }

    private String label(String column, int row) {
        return desk.labels().say("field.choice", column, row);
    }

    private void cell(Page page, Tag cell, String label, Ruling ruling, int column, float top) {
        float x = ruling.x().get(column);
        float width = ruling.width(column);
        float line = top + ruling.height();
        if (desk.fillable())
            Fields.text(
                    desk.book(),
                    page,
                    cell,
                    label,
                    new Frame(x, top + mm(2), width, ruling.height() - mm(2)),
                    new Typed("", List.of(), desk.styles().body().size()));
        else
            Fields.printedLines(
                    page, cell, desk.yours(label), ink -> ink.rule(x, line, width, Format.HAIR, Colour.INK));
    }
}
