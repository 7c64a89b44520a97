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
        float height = desk.format().height() - mm(desk.format().large() ? 68 : 62);
        return List.of(Block.of(0, height, (page, top) -> {
            page.artifact(ink -> frame(ink, top, height));
            float at = crown(page, top + height * 0.075f);
            at = centred(page, section.add("H1"), diploma.title(), desk.styles().title(), at + mm(8));
            at = name(page, section, diploma.name(), at + height * 0.13f);
            at = centred(page, section.add("P"), diploma.took(), desk.styles().message(), at + height * 0.035f);
            at = centred(page, section.add("P"), diploma.what(), desk.styles().cover(), at + mm(3));
            centred(page, section.add("P"), diploma.length(), desk.styles().message(), at + mm(3));
            signed(
                    page,
                    section,
                    diploma.lines(),
                    top + height - mm(desk.format().large() ? 28 : 26));
        }));
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

    /** @return where the text ends */
    private float centred(Page page, Tag tag, String text, Style style, float top) {
        List<Line> lines = desk.setter().balanced(text, style, desk.measure() - mm(24));
        page.tagged(tag, ink -> {
            float at = top;
            for (Line line : lines) {
                ink.text(List.of(line), desk.left() + (desk.measure() - line.width()) / 2, at);
                at += style.leading();
            }
        });
        return top + Desk.height(lines);
    }

    private float name(Page page, Tag section, String label, float top) {
        float width = NAME * desk.measure();
        float x = desk.left() + (desk.measure() - width) / 2;
        float room = desk.format().step() + mm(3);
        toFillIn(page, section, new Signed(label, ""), new Frame(x, top, width, room));
        return centred(page, section.add("P"), label, desk.styles().small(), top + room + mm(1));
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
