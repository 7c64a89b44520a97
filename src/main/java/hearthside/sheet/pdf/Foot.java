package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import java.util.List;

/** The foot of every page: whose it is, which page it is, and the credit. */
final class Foot {
    private final Desk desk;
    private final List<Line> whose;
    private final List<Line> credit;

    Foot(Desk desk, String whose, String credit) {
        this.desk = desk;
        Style style = desk.styles().foot();
        this.whose =
                desk.setter().lines(whose, style, desk.measure() - desk.format().grown(mm(28)));
        this.credit = desk.setter().balanced(credit, style, desk.measure());
    }

    float height() {
        return mm(3) + Math.max(Desk.height(whose), desk.styles().foot().leading()) + Desk.height(credit);
    }

    void paint(Page page, int number, int of) {
        float top = desk.format().height() - desk.format().bottom() - height();
        List<Line> pages = desk.setter()
                .lines(desk.labels().page(number, of), desk.styles().foot(), desk.measure());
        page.artifact(ink -> ink.rule(desk.left(), top, desk.measure(), mm(0.15f), Colour.SOFT));
        page.foot(ink -> {
            ink.text(whose, desk.left(), top + mm(3));
            for (Line line : pages) ink.text(List.of(line.atTheEnd(desk.measure())), desk.left(), top + mm(3));
            ink.text(
                    credit,
                    desk.left(),
                    top
                            + mm(3)
                            + Math.max(Desk.height(whose), desk.styles().foot().leading()));
        });
    }
}
