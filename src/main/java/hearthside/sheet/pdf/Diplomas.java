package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.sheet.Element.Signed;
import hearthside.sheet.pdf.Fields.Frame;
import hearthside.sheet.pdf.Fields.Typed;
import java.util.List;

/** A page to frame. Everything on it stands around its middle. */
final class Diplomas {
    private static final float INSET = mm(2);
    private static final float ARCH = mm(34);
    private static final float NAME = 0.72f;

    private final Desk desk;

    Diplomas(Desk desk) {
        this.desk = desk;
    }

    List<Block> diploma(Tag section, Element.Diploma diploma) {
        float height = desk.format().height() - mm(desk.format().large() ? 70 : 62);
        List<Line> title = centred(diploma.title(), desk.styles().title());
        List<Line> name = centred(diploma.name(), desk.styles().small());
        List<Line> took = centred(diploma.took(), desk.styles().message());
        List<Line> what = centred(diploma.what(), whatStyle(diploma.what()));
        List<Line> length = centred(diploma.length(), desk.styles().message());
        float used = ARCH / 2 + mm(8) + nameRoom() + mm(6) + signedRoom();
        for (List<Line> lines : List.of(title, name, took, what, length)) used += Desk.height(lines);
        float air = Math.max(0, height - used);
        return List.of(Block.of(0, height, (page, top) -> {
            page.artifact(ink -> frame(ink, top, height));
            float at = crown(page, top + air * 0.15f) + mm(8);
            at = paint(page, section.add("H1"), title, at) + air * 0.26f;
            toFillIn(page, section, new Signed(diploma.name(), ""), nameFrame(at));
            at = paint(page, section.add("P"), name, at + nameRoom() + mm(1)) + air * 0.09f;
            at = paint(page, section.add("P"), took, at) + mm(2);
            at = paint(page, section.add("P"), what, at) + mm(3);
            paint(page, section.add("P"), length, at);
            signed(
                    page,
                    section,
                    diploma.lines(),
                    top + height - mm(16) - desk.styles().small().leading());
        }));
    }

    /** As large as it can be on one line. */
    private Style whatStyle(String what) {
        Style cover = desk.styles().cover();
        return desk.setter().width(what, cover) <= width()
                ? cover
                : desk.styles().title();
    }

    private float width() {
        return desk.measure() - mm(20);
    }

    private float nameRoom() {
        return desk.format().step() + mm(3);
    }

    private float signedRoom() {
        return desk.format().step() + mm(17) + desk.styles().small().leading();
    }

    private Frame nameFrame(float top) {
        float width = NAME * desk.measure();
        return new Frame(desk.left() + (desk.measure() - width) / 2, top, width, nameRoom());
    }

    /** A strong line and a fine one inside it. */
    private void frame(Ink ink, float top, float height) {
        ink.stroke(Colour.PLUM, Format.HEAD_RULE);
        ink.rounded(desk.left(), top, desk.measure(), height, mm(1.5f), "S");
        ink.stroke(Colour.PLUM, Format.HAIR);
        ink.rounded(desk.left() + INSET, top + INSET, desk.measure() - 2 * INSET, height - 2 * INSET, mm(0.8f), "S");
    }

    private float crown(Page page, float top) {
        float ground = top + ARCH / 2;
        float middle = desk.left() + desk.measure() / 2;
        page.artifact(ink -> {
            ink.arch(middle - ARCH / 2, ground, ARCH);
            ink.rule(middle - ARCH, ground + Format.HEAD_RULE / 2, 2 * ARCH, Format.HEAD_RULE, Colour.PLUM);
        });
        return ground;
    }

    private List<Line> centred(String text, Style style) {
        return desk.setter().lines(text, style, width());
    }

    /** @return where the text ends */
    private float paint(Page page, Tag tag, List<Line> lines, float top) {
        page.tagged(tag, ink -> {
            float at = top;
            for (Line line : lines) {
                ink.text(List.of(line), desk.left() + (desk.measure() - line.width()) / 2, at);
                at += line.style().leading();
            }
        });
        return top + Desk.height(lines);
    }

    private void signed(Page page, Tag section, List<Signed> lines, float ground) {
        float margin = mm(12);
        float between = mm(10);
        float width = (desk.measure() - 2 * margin - (lines.size() - 1) * between) / Math.max(1, lines.size());
        float room = desk.format().step() + mm(1);
        for (int i = 0; i < lines.size(); i++) {
            float x = desk.left() + margin + i * (width + between);
            toFillIn(page, section, lines.get(i), new Frame(x, ground - room, width, room));
            List<Line> label =
                    desk.setter().lines(lines.get(i).label(), desk.styles().small(), width);
            page.text(section.add("P"), label, x, ground + mm(1));
        }
    }

    private void toFillIn(Page page, Tag section, Signed asked, Frame frame) {
        Style style = desk.styles().body().ofOnesOwn();
        List<Line> written = desk.setter().lines(asked.written(), style, frame.width() - 2 * Frame.INSET);
        float ground = frame.top() + frame.depth();
        if (desk.fillable()) {
            Typed typed = new Typed(Legible.line(asked.written()), written, style.size());
            Fields.text(desk.book(), page, section, asked.label(), frame, typed);
        } else if (written.isEmpty())
            Fields.printedLines(
                    page,
                    section,
                    desk.yours(asked.label()),
                    ink -> ink.rule(frame.x(), ground, frame.width(), Format.HAIR, Colour.INK));
        else {
            page.text(section.add("P"), written, frame.x(), ground - Desk.height(written) - mm(0.8f));
            page.artifact(ink -> ink.rule(frame.x(), ground, frame.width(), Format.HAIR, Colour.INK));
        }
    }
}
