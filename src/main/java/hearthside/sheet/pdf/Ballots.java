package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import java.util.ArrayList;
import java.util.List;

/** A page of the same ballot, to be cut apart: as many to a page as fit. Passing is an option like any other. */
final class Ballots {
    private static final float BETWEEN = mm(8);

    /** How a page may be cut, the most ballots first. Long lists of options stand in two columns before a page is given up. */
    private static final List<Way> WAYS = List.of(way(2, 2, 1), way(2, 1, 1), way(2, 1, 2), way(1, 1, 1), way(1, 1, 2));

    private final Desk desk;

    Ballots(Desk desk) {
        this.desk = desk;
    }

    /** @param lists how many columns the options of one ballot stand in */
    private record Way(Cut cut, int lists) {}

    private static Way way(int rows, int columns, int lists) {
        return new Way(new Cut(rows, columns), lists);
    }

    List<Block> pages(Tag section, Element.Ballot ballot) {
        Format format = desk.format();
        Way way = WAYS.stream()
                .filter(some -> fits(
                        ballot,
                        some.lists(),
                        some.cut().width(format),
                        some.cut().height(format)))
                .findFirst()
                .orElse(WAYS.getLast());
        float width = way.cut().width(format);
        return way.cut()
                .pages(
                        format,
                        ballot.copies(),
                        (page, x, top) -> paint(section, page, ballot, way.lists(), x, top, width));
    }

    private boolean fits(Element.Ballot ballot, int lists, float width, float height) {
        float needed = 2 * pad() + Desk.height(question(ballot, width)) + mm(1) + Desk.height(help(ballot, width));
        needed += ballot.lines() * desk.format().step();
        List<List<Line>> options = options(ballot, lists, width);
        return needed + depth(options, lists) <= height;
    }

    private float depth(List<List<Line>> options, int lists) {
        int each = Math.ceilDiv(options.size(), lists);
        float deepest = 0;
        for (int start = 0; start < options.size(); start += each) {
            float depth = 0;
            for (List<Line> option : options.subList(start, Math.min(start + each, options.size())))
                depth += step(option);
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private void paint(Tag section, Page page, Element.Ballot ballot, int lists, float x, float y, float width) {
        Tag one = section.add("Sect");
        float left = x + pad();
        float top = y + pad();
        page.text(one.add("H1"), question(ballot, width), left, top);
        top += Desk.height(question(ballot, width)) + mm(1);
        page.text(one.add("P"), help(ballot, width), left, top);
        top += Desk.height(help(ballot, width));
        if (ballot.lines() > 0) toWrite(one, page, ballot, left, top, width - 2 * pad());
        top += ballot.lines() * desk.format().step();
        choose(one, page, ballot, lists, left, top, width);
    }

    private void choose(Tag one, Page page, Element.Ballot ballot, int lists, float left, float top, float width) {
        Tag list = one.add("L").attribute("List", "ListNumbering", "Square");
        List<List<Line>> options = options(ballot, lists, width);
        int each = Math.ceilDiv(options.size(), lists);
        float down = top + mm(2);
        for (int index = 0; index < options.size(); index++) {
            if (index % each == 0) down = top + mm(2);
            float x = left + index / each * (column(lists, width) + BETWEEN);
            option(list.add("LI"), page, ballot.options().get(index), options.get(index), x, down);
            down += step(options.get(index));
        }
    }

    private void option(Tag entry, Page page, String label, List<Line> words, float x, float top) {
        float middle = (desk.styles().body().leading() - desk.format().box()) / 2;
        Fields.printedBox(
                page, entry.add("Lbl"), label, x, top + middle, desk.format().box(), false);
        page.text(entry.add("LBody"), words, x + indent(), top);
    }

    private void toWrite(Tag one, Page page, Element.Ballot ballot, float left, float top, float measure) {
        float step = desk.format().step();
        Fields.printedLines(page, one, ballot.question(), ink -> {
            for (int line = 1; line <= ballot.lines(); line++)
                ink.rule(left, top + line * step - Format.HAIR / 2, measure, Format.HAIR, Colour.INK);
        });
    }

    private List<Line> question(Element.Ballot ballot, float width) {
        return desk.setter().lines(ballot.question(), desk.styles().prompt(), width - 2 * pad());
    }

    private List<Line> help(Element.Ballot ballot, float width) {
        return desk.setter().lines(ballot.help(), desk.styles().small(), width - 2 * pad());
    }

    private List<List<Line>> options(Element.Ballot ballot, int lists, float width) {
        List<List<Line>> options = new ArrayList<>();
        for (String option : ballot.options())
            options.add(desk.setter().lines(option, desk.styles().body(), column(lists, width) - indent()));
        return options;
    }

    /** How wide one list of options is. */
    private float column(int lists, float width) {
        return (width - 2 * pad() - (lists - 1) * BETWEEN) / lists;
    }

    private float step(List<Line> option) {
        return Math.max(Desk.height(option), desk.format().box()) + mm(2);
    }

    private float indent() {
        return desk.format().box() + mm(3);
    }

    private float pad() {
        return mm(8);
    }
}
