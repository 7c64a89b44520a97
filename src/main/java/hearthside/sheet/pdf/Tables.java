package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.sheet.Element.AgendaRow;
import hearthside.sheet.pdf.Fields.Frame;
import hearthside.sheet.pdf.Fields.Typed;
import java.util.ArrayList;
import java.util.List;

/** Rows and columns, with headers that readers' software can find. */
final class Tables {
    private final Desk desk;

    Tables(Desk desk) {
        this.desk = desk;
    }

    /** What to answer on the left, a box for each answer on the right. */
    List<Block> choices(Tag section, Element.Choices choices) {
        Style style = desk.styles().body();
        float answer = answerWidth(choices.answers());
        float question = desk.measure() - answer * choices.answers().size() - mm(4);
        List<Block> blocks = new ArrayList<>(desk.prompt(section, choices.prompt()));
        Tag table = section.add("Table");
        Tag header = table.add("THead").add("TR");
        header.add("TD");
        List<Tag> heads = choices.answers().stream()
                .map(_ -> header.add("TH").attribute("Table", "Scope", "Column"))
                .toList();
        List<List<Line>> names = choices.answers().stream()
                .map(name -> middle(name, style, answer))
                .toList();
        float depth = (float) names.stream().mapToDouble(Desk::height).max().orElse(0);
        blocks.add(Block.of(desk.gap() - mm(3), depth + mm(1.5f), (page, top) -> {
            box(table, page, top, choices.rows().size() * mm(11));
            for (int i = 0; i < heads.size(); i++) {
                float above = depth - Desk.height(names.get(i));
                page.text(heads.get(i), names.get(i), at(answer, i, heads.size()), top + above);
            }
        }));
        Tag body = table.add("TBody");
        for (String row : choices.rows()) blocks.add(choice(body.add("TR"), choices, row, question, answer));
        return Block.together(blocks);
    }

    private float answerWidth(List<String> answers) {
        float widest = 0;
        for (String answer : answers)
            widest = Math.max(widest, desk.setter().width(answer, desk.styles().body()));
        return Math.min(Math.max(mm(20), widest + mm(5)), desk.measure() / (answers.size() + 1.5f));
    }

    private float at(float answer, int index, int of) {
        return desk.left() + desk.measure() - (of - index) * answer;
    }

    /** Words in the middle of a column: each line starts where its own width wants it. */
    private List<Line> middle(String words, Style style, float width) {
        return desk.setter().lines(words, style, width).stream()
                .map(line -> line.centred(width))
                .toList();
    }

    private Block choice(Tag row, Element.Choices choices, String words, float question, float answer) {
        Style style = desk.styles().body();
        List<Line> lines = desk.setter().lines(words, style, question);
        float height = Math.max(Desk.height(lines), desk.format().box()) + mm(6);
        Tag head = row.add("TH").attribute("Table", "Scope", "Row");
        int count = choices.answers().size();
        List<Tag> cells = choices.answers().stream().map(_ -> row.add("TD")).toList();
        return Block.of(0, height, (page, top) -> {
            page.artifact(ink -> ink.rule(desk.left(), top, desk.measure(), Format.HAIR, Colour.INK));
            page.text(head, lines, desk.left(), top + (height - Desk.height(lines)) / 2);
            for (int i = 0; i < count; i++) {
                float x = at(answer, i, count) + (answer - desk.format().box()) / 2;
                String label = desk.labels()
                        .say("field.choice", words, choices.answers().get(i));
                desk.box(
                        page,
                        cells.get(i),
                        label,
                        x,
                        top + (height - desk.format().box()) / 2,
                        false);
            }
        });
    }

    private void box(Tag table, Page page, float top, float depth) {
        table.box(page.box(desk.left(), top, desk.measure(), Math.min(depth, page.height - top)));
    }

    /** Four weeks of seven boxes, and what helped. */
    List<Block> calendar(Tag section, Element.Calendar calendar) {
        Style style = desk.styles().body();
        float first = desk.format().large() ? mm(40) : mm(32);
        float day = (desk.measure() - first) / Math.max(1, calendar.days().size());
        List<Block> blocks = new ArrayList<>(desk.prompt(section, calendar.prompt()));
        Tag table = section.add("Table");
        Tag header = table.add("THead").add("TR");
        header.add("TH").attribute("Table", "Scope", "Column").alternative(calendar.corner());
        List<Tag> heads = calendar.days().stream()
                .map(_ -> header.add("TH").attribute("Table", "Scope", "Column"))
                .toList();
        blocks.add(Block.of(desk.gap() - mm(2), style.leading() + mm(2), (page, top) -> {
            box(table, page, top, calendar.weeks().size() * mm(35));
            for (int i = 0; i < heads.size(); i++)
                page.text(
                        heads.get(i),
                        desk.setter().lines(calendar.days().get(i), style, day),
                        desk.left() + first + i * day,
                        top);
        }));
        blocks = new ArrayList<>(Block.together(blocks));
        blocks.set(blocks.size() - 1, blocks.getLast().keepingNext());
        Tag body = table.add("TBody");
        for (String week : calendar.weeks()) {
            List<Block> rows = List.of(
                    days(body.add("TR"), calendar, week, first, day), words(body.add("TR"), calendar, week, first));
            blocks.addAll(Block.together(rows)); // where a page ends, it ends between two weeks
        }
        return blocks;
    }

    private Block days(Tag row, Element.Calendar calendar, String week, float first, float day) {
        Style style = desk.styles().prompt();
        float height = Math.max(mm(12), desk.format().box() + mm(4));
        Tag head = row.add("TH").attribute("Table", "Scope", "Row");
        List<Tag> cells = calendar.days().stream().map(_ -> row.add("TD")).toList();
        return Block.of(0, height, (page, top) -> {
            page.artifact(ink -> ink.rule(desk.left(), top, desk.measure(), Format.HAIR, Colour.INK));
            page.text(head, desk.setter().lines(week, style, first), desk.left(), top + (height - style.leading()) / 2);
            for (int i = 0; i < cells.size(); i++) {
                String label =
                        desk.labels().say("field.choice", week, calendar.days().get(i));
                float x = desk.left() + first + i * day;
                desk.box(
                        page,
                        cells.get(i),
                        label,
                        x,
                        top + (height - desk.format().box()) / 2,
                        false);
            }
        });
    }

    private Block words(Tag row, Element.Calendar calendar, String week, float first) {
        Style style = desk.styles().body().everyLine(desk.styles().body().size() * 1.3f);
        float step = desk.format().step();
        float height = 2 * step + mm(desk.closer() ? 3 : 4.5f);
        Tag head = row.add("TH").attribute("Table", "Scope", "Row");
        Tag cell = row.add("TD").attribute("Table", "ColSpan", calendar.days().size());
        List<Line> note = desk.setter().lines(calendar.note(), style, first - mm(2));
        float x = desk.left() + first;
        float width = desk.measure() - first;
        String label = desk.labels().say("field.choice", week, calendar.note());
        return Block.of(0, height, (page, top) -> {
            page.text(head, note, desk.left(), top + mm(3.4f));
            if (desk.fillable())
                Fields.text(
                        desk.book(),
                        page,
                        cell,
                        label,
                        new Frame(x, top + mm(1), width, 2 * step),
                        new Typed("", List.of(), desk.styles().body().size()));
            else
                Fields.printedLines(page, cell, desk.yours(label), ink -> {
                    ink.rule(x, top + step, width, Format.HAIR, Colour.INK);
                    ink.rule(x, top + 2 * step, width, Format.HAIR, Colour.INK);
                });
        });
    }

    /** An evening, row by row. */
    List<Block> agenda(Tag section, Element.Agenda agenda) {
        float first = desk.format().grown(mm(22));
        float last = desk.format().grown(mm(20));
        float middle = desk.measure() - first - last;
        Style style = desk.styles().body();
        List<Block> blocks = new ArrayList<>();
        Tag table = section.add("Table");
        Tag header = table.add("THead").add("TR");
        List<Tag> heads = agenda.columns().stream()
                .map(_ -> header.add("TH").attribute("Table", "Scope", "Column"))
                .toList();
        float[] x = {desk.left(), desk.left() + first, desk.left() + first + middle};
        List<List<Line>> columns = agenda.columns().stream()
                .map(column -> desk.setter().lines(column, desk.styles().small(), middle))
                .toList();
        blocks.add(Block.of(desk.gap() - mm(3), style.leading() + mm(1), (page, top) -> {
                    box(table, page, top, page.height - top - mm(20));
                    for (int i = 0; i < heads.size(); i++) page.text(heads.get(i), columns.get(i), x[i], top);
                })
                .keepingNext());
        Tag body = table.add("TBody");
        for (AgendaRow row : agenda.rows()) blocks.addAll(row(body.add("TR"), row, x, middle));
        return blocks;
    }

    private List<Block> row(Tag tag, AgendaRow row, float[] x, float middle) {
        Style style = desk.styles().body();
        Tag time = tag.add("TH").attribute("Table", "Scope", "Row");
        Tag what = tag.add("TD");
        Tag length = tag.add("TD");
        List<Line> title = desk.setter().lines(row.title(), desk.styles().prompt(), middle);
        List<Block> blocks = new ArrayList<>();
        Tag titleTag = what.add("P");
        blocks.add(Block.of(0, mm(2.5f) + Desk.height(title), (page, top) -> {
            page.artifact(ink -> ink.rule(desk.left(), top, desk.measure(), Format.HAIR, Colour.INK));
            page.text(time, desk.setter().lines(row.time(), style, middle), x[0], top + mm(2.2f));
            page.text(titleTag, title, x[1], top + mm(2.5f));
            page.text(length, desk.setter().lines(row.length(), style, middle), x[2], top + mm(2.2f));
        }));
        Tag list = row.steps().isEmpty() ? what : what.add("L");
        for (String step : row.steps()) {
            List<Line> lines = desk.setter().lines(step, desk.styles().small(), middle - mm(4));
            blocks.add(desk.block(list.add("LI").add("LBody"), lines, x[1], mm(0.6f)));
        }
        blocks.add(Block.of(0, mm(2.5f), (_, _) -> {}));
        return Block.together(blocks);
    }
}
