package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import java.util.ArrayList;
import java.util.List;

/** A question, its steps as boxes in a row with their numbers under them, and beside them the box that declines. */
final class Scales {
    private static final int FEW = 7;
    private static final float STEPS = 0.56f;

    /** Wider than from step to step would be, so that nobody takes passing for one more step. */
    private static final float APART = mm(19);

    private final Desk desk;

    Scales(Desk desk) {
        this.desk = desk;
    }

    /** Where the steps stand, and where the words for passing begin. */
    private record Row(float column, boolean passBeside) {}

    List<Block> scale(Tag section, Element.Scale scale) {
        List<Block> blocks = new ArrayList<>(desk.prompt(section, scale.prompt()));
        Tag list = section.add("L").attribute("List", "ListNumbering", "Square");
        List<Tag> steps = scale.steps().stream().map(_ -> list.add("LI")).toList();
        Tag pass = list.add("LI");
        Tag ends = section.add("P");
        Row row = row(scale);
        float depth = desk.format().box()
                + desk.styles().small().leading()
                        * (scale.lowEnd().isEmpty() && scale.highEnd().isEmpty() ? 1 : 2);
        blocks.add(Block.of(mm(2.5f), mm(1) + depth, (page, top) -> {
            for (int i = 0; i < steps.size(); i++)
                step(page, steps.get(i), scale, i, desk.left() + i * row.column(), top);
            ends(
                    page,
                    ends,
                    scale,
                    row,
                    top + mm(1) + desk.format().box() + desk.styles().small().leading());
            if (row.passBeside()) pass(page, pass, scale, desk.left() + STEPS * desk.measure() + APART, top);
        }));
        if (!row.passBeside())
            blocks.add(Block.of(
                    mm(1.5f),
                    Math.max(desk.format().box(), desk.styles().body().leading()),
                    (page, top) -> pass(page, pass, scale, desk.left(), top)));
        return Block.together(blocks);
    }

    private Row row(Element.Scale scale) {
        float box = desk.format().box();
        float widest = mm(desk.format().large() ? 24 : 19);
        int count = scale.steps().size();
        float words = desk.setter().width(scale.pass(), desk.styles().body()) + box + mm(3) + APART;
        boolean beside = count <= FEW && words <= (1 - STEPS) * desk.measure();
        float room = (beside ? STEPS : 1) * desk.measure() - box;
        return new Row(Math.min(widest, room / Math.max(1, count - 1)), beside);
    }

    private void step(Page page, Tag entry, Element.Scale scale, int index, float x, float top) {
        String number = scale.steps().get(index);
        float box = desk.format().box();
        desk.box(
                page,
                entry.add("Lbl"),
                desk.labels().say("field.choice", scale.prompt(), meant(scale, index)),
                x,
                top,
                false);
        List<Line> words = desk.setter().lines(number, desk.styles().small(), mm(20));
        float width = words.isEmpty() ? 0 : words.getFirst().width();
        page.text(entry.add("LBody"), words, x + (box - width) / 2, top + mm(1) + box);
    }

    /** A step as it is heard: its number, and at an end what that end means. */
    private static String meant(Element.Scale scale, int index) {
        String number = scale.steps().get(index);
        String end = index == 0 ? scale.lowEnd() : index == scale.steps().size() - 1 ? scale.highEnd() : "";
        return end.isEmpty() ? number : number + ", " + end;
    }

    private void ends(Page page, Tag tag, Element.Scale scale, Row row, float top) {
        float length = (scale.steps().size() - 1) * row.column() + desk.format().box();
        List<Line> low = desk.setter().lines(scale.lowEnd(), desk.styles().small(), length / 2);
        List<Line> high = desk.setter().lines(scale.highEnd(), desk.styles().small(), length / 2);
        page.text(tag, low, desk.left(), top);
        if (!high.isEmpty())
            page.text(tag, high, desk.left() + length - high.getFirst().width(), top);
    }

    private void pass(Page page, Tag entry, Element.Scale scale, float x, float top) {
        float box = desk.format().box();
        Style style = desk.styles().body();
        desk.box(
                page, entry.add("Lbl"), desk.labels().say("field.choice", scale.prompt(), scale.pass()), x, top, false);
        List<Line> words = desk.setter().lines(scale.pass(), style, desk.measure());
        page.text(entry.add("LBody"), words, x + box + mm(3), top + (box - style.leading()) / 2);
    }
}
