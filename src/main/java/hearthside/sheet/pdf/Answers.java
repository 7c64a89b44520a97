package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.sheet.pdf.Fields.Frame;
import hearthside.sheet.pdf.Fields.Typed;
import java.util.ArrayList;
import java.util.List;

/** Room to write. A label never leaves its lines. */
final class Answers {
    private final Desk desk;

    Answers(Desk desk) {
        this.desk = desk;
    }

    List<Block> lines(Tag section, Element.WritingLines asked) {
        float step = desk.format().step();
        List<Line> written =
                desk.setter().written(asked.written(), desk.styles().written(step), desk.measure());
        int count = Math.max(desk.lines(asked.lines()), desk.fillable() ? 0 : written.size());
        List<Block> blocks = new ArrayList<>(desk.prompt(section, asked.prompt()));
        if (desk.fillable()) blocks.addAll(field(section, asked, count, written));
        else blocks.addAll(ruled(section, asked.prompt(), count, written));
        return Block.together(blocks);
    }

    /** What is longer than any field could show is printed, so that none of it is cut off. */
    private List<Block> field(Tag section, Element.WritingLines asked, int count, List<Line> written) {
        List<Line> typed = desk.setter().written(asked.written(), typed(), desk.measure() - 2 * Frame.INSET);
        float room = desk.format().height() - desk.format().top() - mm(75);
        float depth = Math.max(count * desk.format().step() - mm(2.5f), Desk.height(typed) + 2 * Frame.INSET);
        if (depth > room) return ruled(section, asked.prompt(), count, written);
        return List.of(Block.of(
                mm(2.5f),
                depth,
                (page, top) -> Fields.text(
                        desk.book(),
                        page,
                        section,
                        asked.prompt().isBlank() ? desk.yours("") : asked.prompt(),
                        new Frame(desk.left(), top, desk.measure(), depth),
                        new Typed(String.join("\n", Legible.paragraphs(asked.written())), typed, typed().size()))));
    }

    /** As a reader's software will set it: closer than handwriting. */
    private Style typed() {
        Style body = desk.styles().body();
        return body.everyLine(body.size() * 1.25f).ofOnesOwn();
    }

    /** Empty lines are one field; what is written already stands on lines of its own, as text. */
    private List<Block> ruled(Tag section, String prompt, int count, List<Line> written) {
        List<Block> blocks = new ArrayList<>();
        Tag text = written.isEmpty() ? new Tag("P") : section.add("P");
        for (Line line : written)
            blocks.add(Block.of(0, desk.format().step(), (page, top) -> {
                        page.text(text, List.of(line), desk.left(), top + drop());
                        page.artifact(ink -> rule(ink, desk.left(), top, desk.measure()));
                    })
                    .standing(desk.format().step()));
        int empty = count - written.size();
        if (empty > 0)
            blocks.add(Block.of(
                            0,
                            empty * desk.format().step(),
                            (page, top) -> Fields.printedLines(page, section, desk.yours(prompt), ink -> {
                                for (int i = 0; i < empty; i++)
                                    rule(
                                            ink,
                                            desk.left(),
                                            top + i * desk.format().step(),
                                            desk.measure());
                            }))
                    .standing(desk.format().step()));
        return blocks;
    }

    /** Writing stands a little lower than the middle, closer to its line. */
    private float drop() {
        return desk.format().step() * 0.16f;
    }

    private void rule(Ink ink, float x, float top, float width) {
        ink.rule(x, top + desk.format().step() - Format.HAIR / 2, width, Format.HAIR, Colour.INK);
    }

    /** A label, and its line beside it; under it when the label is long. */
    List<Block> line(Tag section, Element.AnswerLine asked) {
        float step = desk.format().step() + mm(1);
        float label = desk.setter().width(asked.label(), desk.styles().prompt());
        if (label > desk.measure() * 0.55f)
            return lines(section, new Element.WritingLines(asked.label(), 1, asked.written()));
        float x = desk.left() + label + mm(4);
        float measure = desk.measure() - label - mm(4);
        List<Line> name = desk.setter().lines(asked.label(), desk.styles().prompt(), desk.measure());
        List<Line> written = desk.setter().lines(asked.written(), desk.styles().written(step), measure);
        Tag tag = section.add("P");
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < Math.max(1, written.size()); i++) {
            boolean first = i == 0;
            List<Line> words = written.isEmpty() ? List.of() : List.of(written.get(i));
            blocks.add(Block.of(first ? desk.gap() : 0, step, (page, top) -> {
                if (first) page.text(tag, name, desk.left(), nameTop(top, step));
                if (desk.fillable()) {
                    if (first) shortField(page, section, asked, x, top, measure, written.size() * step);
                } else if (words.isEmpty())
                    Fields.printedLines(
                            page,
                            section,
                            desk.yours(asked.label()),
                            ink -> rule(ink, x, top + step - desk.format().step(), measure));
                else {
                    page.text(tag, words, x, top + step * 0.15f);
                    page.artifact(ink -> rule(ink, x, top + step - desk.format().step(), measure));
                }
            }));
        }
        return Block.together(blocks);
    }

    private float nameTop(float top, float step) {
        Style prompt = desk.styles().prompt();
        return top + step - prompt.leading() - mm(desk.format().large() ? 1.4f : 0.9f);
    }

    private void shortField(
            Page page, Tag section, Element.AnswerLine asked, float x, float top, float measure, float depth) {
        String value = Legible.line(asked.written());
        float height = Math.max(depth, desk.format().step() + mm(1)) - mm(2.5f);
        Frame frame = new Frame(x, top + mm(2), measure, height);
        List<Line> written = desk.setter().lines(value, typed(), measure - 2 * Frame.INSET);
        Fields.text(desk.book(), page, section, asked.label(), frame, new Typed(value, written, typed().size()));
    }

    /** What is written stands large on its line; what it is, small under it. */
    List<Block> keepsake(Tag section, Element.Keepsake asked) {
        Style large = desk.styles()
                .coverLine()
                .everyLine(desk.format().grown(mm(9.5f)))
                .ofOnesOwn();
        List<Line> words = desk.setter().lines(asked.written(), large, desk.measure());
        List<Line> label = desk.setter().lines(asked.label(), desk.styles().small(), desk.measure());
        float room = Math.max(large.leading(), Desk.height(words));
        Tag name = section.add("P");
        Tag text = words.isEmpty() || desk.fillable() ? new Tag("P") : section.add("P");
        float labelTop = room + mm(1);
        return List.of(Block.of(mm(desk.closer() ? 2 : 3.5f), labelTop + Desk.height(label), (page, top) -> {
            page.text(name, label, desk.left(), top + labelTop);
            if (desk.fillable()) {
                Frame frame = new Frame(desk.left(), top + mm(1), desk.measure(), room - mm(1));
                List<Line> typed = desk.setter().lines(asked.written(), typed(), desk.measure() - 2 * Frame.INSET);
                Fields.text(
                        desk.book(),
                        page,
                        section,
                        asked.label(),
                        frame,
                        new Typed(Legible.line(asked.written()), typed, typed().size()));
            } else if (words.isEmpty())
                Fields.printedLines(
                        page,
                        section,
                        desk.yours(asked.label()),
                        ink -> ink.rule(desk.left(), top + room, desk.measure(), Format.HAIR, Colour.INK));
            else {
                page.text(text, words, desk.left(), top + mm(0.8f));
                page.artifact(ink -> ink.rule(desk.left(), top + room, desk.measure(), Format.HAIR, Colour.INK));
            }
        }));
    }
}
