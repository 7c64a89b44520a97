package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A page of the same ballot, to be cut apart: four where they fit, else two, else one. Passing is an option like any other. */
final class Ballots {
    private static final float EDGE = mm(10);
    private final Desk desk;

    Ballots(Desk desk) {
        this.desk = desk;
    }

    List<Block> pages(Tag section, Element.Ballot ballot) {
        Format format = desk.format();
        float height = format.height() - 2 * EDGE;
        float width = format.width() - 2 * EDGE;
        int columns = fits(ballot, width / 2, height / 2) ? 2 : 1;
        int rows = columns == 2 || fits(ballot, width, height / 2) ? 2 : 1;
        int pages = Math.max(1, Math.ceilDiv(ballot.copies(), rows * columns));
        return Collections.nCopies(pages, Block.of(0, format.height(), (page, _) -> {
            for (int row = 0; row < rows; row++)
                for (int column = 0; column < columns; column++)
                    paint(
                            section,
                            page,
                            ballot,
                            EDGE + column * width / columns,
                            EDGE + row * height / rows,
                            width / columns);
            page.artifact(ink -> {
                if (columns == 2) ink.dashes(format.width() / 2, 0, format.width() / 2, format.height());
                if (rows == 2) ink.dashes(0, format.height() / 2, format.width(), format.height() / 2);
            });
        }));
    }

    private boolean fits(Element.Ballot ballot, float width, float height) {
        float needed = 2 * pad() + Desk.height(question(ballot, width)) + mm(1) + Desk.height(help(ballot, width));
        needed += ballot.lines() * desk.format().step();
        for (List<Line> option : options(ballot, width)) needed += step(option);
        return needed <= height;
    }

    private void paint(Tag section, Page page, Element.Ballot ballot, float x, float y, float width) {
        Tag one = section.add("Sect");
        float left = x + pad();
        float top = y + pad();
        page.text(one.add("H1"), question(ballot, width), left, top);
        top += Desk.height(question(ballot, width)) + mm(1);
        page.text(one.add("P"), help(ballot, width), left, top);
        top += Desk.height(help(ballot, width));
        if (ballot.lines() > 0) toWrite(one, page, ballot, left, top, width - 2 * pad());
        top += ballot.lines() * desk.format().step();
        Tag list = one.add("L").attribute("List", "ListNumbering", "Square");
        int index = 0;
        for (List<Line> option : options(ballot, width)) {
            Tag entry = list.add("LI");
            float middle = (desk.styles().body().leading() - desk.format().box()) / 2;
            String label = ballot.options().get(index++);
            float down = top + mm(2);
            Fields.printedBox(
                    page,
                    entry.add("Lbl"),
                    label,
                    left,
                    down + middle,
                    desk.format().box(),
                    false);
            page.text(entry.add("LBody"), option, left + indent(), down);
            top += step(option);
        }
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

    private List<List<Line>> options(Element.Ballot ballot, float width) {
        List<List<Line>> options = new ArrayList<>();
        for (String option : ballot.options())
            options.add(desk.setter().lines(option, desk.styles().body(), width - 2 * pad() - indent()));
        return options;
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
