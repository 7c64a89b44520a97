package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.workshop.Prose.Words;
import java.util.ArrayList;
import java.util.List;

/** Running text: headings, paragraphs, points. */
final class Prose {
    private final Desk desk;
    private boolean inChapter;

    Prose(Desk desk) {
        this.desk = desk;
    }

    List<Block> heading(Tag section, Element.Heading heading) {
        Style style = heading.small() ? desk.styles().prompt() : desk.styles().heading();
        float above = heading.small()
                ? desk.format().grown(inChapter ? mm(desk.closer() ? 3 : 5) : desk.gap())
                : desk.format().grown(desk.gap() + mm(desk.closer() ? 0 : 2));
        inChapter |= !heading.small();
        Tag tag = section.add(heading.small() && inChapter ? "H3" : "H2"); // levels may not be skipped
        List<Line> lines = desk.setter().lines(heading.text(), style, desk.measure());
        return List.of(desk.block(tag, lines, desk.left(), above).keepingNext());
    }

    List<Block> paragraph(Tag section, Element.Paragraph paragraph) {
        return switch (paragraph.voice()) {
            case BODY -> text(section, paragraph.words(), desk.styles().body());
            case LEDE -> text(section, paragraph.words(), desk.styles().lede());
            case SMALL -> text(section, paragraph.words(), desk.styles().small());
            case QUOTE -> quote(section, paragraph.words());
        };
    }

    private List<Block> text(Tag section, Words words, Style style) {
        List<Line> lines =
                desk.setter().lines(spans(words, style), desk.format().readingMeasure());
        return lines.isEmpty() ? List.of() : desk.text(section.add("P"), lines, desk.left(), between());
    }

    private List<Block> quote(Tag section, Words words) {
        float indent = mm(6);
        Style style = desk.styles().body().in(desk.styles().faces().serif());
        List<Line> lines =
                desk.setter().lines(spans(words, style), desk.format().readingMeasure() - 2 * indent);
        Tag tag = section.add("BlockQuote").add("P");
        List<Block> blocks = new ArrayList<>();
        for (Block text : desk.text(tag, lines, desk.left() + indent, between()))
            blocks.add(text.painted((page, top) -> {
                page.artifact(ink -> ink.rectangle(desk.left(), top, Format.HEAD_RULE, text.height(), Colour.PLUM));
                text.painter().paint(page, top);
            }));
        return blocks;
    }

    private float between() {
        return desk.format().grown(mm(3));
    }

    /** Each point under the next, with the house's mark before it, or its number. */
    List<Block> points(Tag section, Element.Points points) {
        Style style = desk.styles().body();
        float indent = desk.format().grown(mm(8));
        Tag list = section.add("L").attribute("List", "ListNumbering", points.numbered() ? "Decimal" : "Disc");
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Words item : points.items()) {
            number++;
            Tag entry = list.add("LI");
            Tag label = entry.add("Lbl");
            Tag body = entry.add("LBody");
            List<Line> lines =
                    desk.setter().lines(spans(item, style), desk.format().readingMeasure() - indent);
            List<Block> text = desk.text(body, lines, desk.left() + indent, number == 1 ? between() : mm(1.5f));
            if (text.isEmpty()) continue;
            blocks.add(marked(text.removeFirst(), label, points.numbered() ? number + "." : ""));
            blocks.addAll(text);
        }
        return blocks;
    }

    private Block marked(Block text, Tag label, String number) {
        Style style = desk.styles().body();
        float width = style.size() * 0.85f;
        return text.painted((page, top) -> {
            if (number.isEmpty())
                page.tagged(label.alternative("•"), ink -> ink.arch(desk.left(), top + style.leading() * 0.69f, width));
            else page.text(label, desk.setter().lines(number, style, desk.measure()), desk.left(), top);
            text.painter().paint(page, top);
        });
    }

    /** There is no italic on paper: emphasis and strength both speak semi-bold. */
    private List<Setter.Span> spans(Words words, Style style) {
        return words.runs().stream()
                .map(run -> new Setter.Span(
                        Legible.running(run.text()),
                        switch (run.voice()) {
                            case PLAIN -> style;
                            case STRONG, EMPHASIS ->
                                style.in(
                                        style.face() == desk.styles().faces().text()
                                                ? desk.styles().faces().strong()
                                                : desk.styles().faces().display());
                        }))
                .toList();
    }
}
