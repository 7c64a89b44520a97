package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.sheet.Sheet;
import java.util.List;

/** The top of a page: its title, its one message, and the mark that stands on a rule. */
final class Heads {
    private static final float ARCH = mm(16);
    private final Desk desk;

    Heads(Desk desk) {
        this.desk = desk;
    }

    /** A cover, a page to cut apart and a page to frame have no ordinary head. */
    boolean has(Sheet sheet) {
        return sheet.elements().stream()
                .noneMatch(element -> element instanceof Element.Frontispiece
                        || element instanceof Element.ToCut
                        || element instanceof Element.Diploma);
    }

    List<Block> head(Tag section, String title, String message) {
        Tag heading = section.add("H1");
        List<Line> titleLines = desk.setter().lines(title, desk.styles().title(), desk.measure());
        List<Line> messageLines = desk.setter().lines(message, desk.styles().message(), desk.measure() - ARCH - mm(5));
        Tag paragraph = message.isBlank() ? new Tag("P") : section.add("P");
        float first = Desk.height(titleLines);
        float second = messageLines.isEmpty() ? 0 : mm(1.5f) + Desk.height(messageLines);
        float rule = first + second + mm(messageLines.isEmpty() ? 6 : 5);
        return List.of(new Block(0, rule + Format.HEAD_RULE, true, rule, (page, top) -> {
            page.text(heading, titleLines, desk.left(), top);
            page.text(paragraph, messageLines, desk.left(), top + first + mm(1.5f));
            page.artifact(ink -> {
                ink.arch(desk.left() + desk.measure() - ARCH, top + rule, ARCH);
                ink.rule(desk.left(), top + rule + Format.HEAD_RULE / 2, desk.measure(), Format.HEAD_RULE, Colour.PLUM);
            });
        }));
    }

    List<Block> frontispiece(Tag section, Element.Frontispiece cover) {
        float arch = mm(desk.closer() ? 44 : 64);
        float rule = mm(desk.closer() ? 0 : desk.format().large() ? 4 : 18) + arch / 2;
        List<Line> title = desk.setter().balanced(cover.title(), desk.styles().cover(), desk.measure());
        List<Line> line = desk.setter().lines(cover.line(), desk.styles().coverLine(), desk.measure());
        float titleTop = rule + mm(desk.closer() ? 9 : 13);
        float lineTop = titleTop + Desk.height(title) + mm(3);
        Tag heading = section.add("H1");
        Tag paragraph = section.add("P");
        return List.of(Block.of(0, lineTop + Desk.height(line) + mm(desk.closer() ? 4 : 9), (page, top) -> {
            page.artifact(ink -> {
                ink.arch(desk.left(), top + rule, arch);
                ink.rule(desk.left(), top + rule + Format.HEAD_RULE / 2, desk.measure(), Format.HEAD_RULE, Colour.PLUM);
            });
            page.text(heading, title, desk.left(), top + titleTop);
            page.text(paragraph, line, desk.left(), top + lineTop);
        }));
    }
}
