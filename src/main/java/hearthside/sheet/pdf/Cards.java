package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.sheet.Element.Bar;
import hearthside.sheet.Element.Entry;
import hearthside.workshop.Prose.Words;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** Things that stand by themselves: the rules card, the room's picture, places to turn to, a code to scan. */
final class Cards {
    private final Desk desk;

    Cards(Desk desk) {
        this.desk = desk;
    }

    /** Two columns on ordinary paper, one in large print. */
    List<Block> rules(Tag section, Element.RulesCard card) {
        int columns = desk.format().large() || card.rules().size() < 2 ? 1 : 2;
        float side = mm(6);
        float between = mm(8);
        float column = (desk.measure() - 2 * side - (columns - 1) * between) / columns;
        float indent = desk.format().grown(mm(6));
        Style style = desk.styles().body().everyLine(desk.styles().body().size() * 1.4f);
        List<List<Line>> rules = card.rules().stream()
                .map(rule -> desk.setter().lines(rule, style, column - indent))
                .toList();
        List<Float> tops = new ArrayList<>();
        float depth = mm(4);
        for (int i = 0; i < rules.size(); i += columns) {
            float row = 0;
            for (int j = i; j < Math.min(i + columns, rules.size()); j++) {
                tops.add(depth);
                row = Math.max(row, Desk.height(rules.get(j)));
            }
            depth += row + mm(2);
        }
        float height = depth + mm(2);
        if (height > desk.format().height() * 0.6f) return tooMany(section, card);
        Tag list = section.add("L").attribute("List", "ListNumbering", "Decimal");
        List<Tag> entries = rules.stream().map(_ -> list.add("LI")).toList();
        return List.of(Block.of(desk.gap(), height, (page, top) -> {
            page.artifact(ink -> {
                ink.fill(Colour.TINT).stroke(Colour.INK, Format.HAIR);
                ink.rounded(desk.left(), top, desk.measure(), height, mm(2), "B");
            });
            for (int i = 0; i < rules.size(); i++) {
                float x = desk.left() + side + (i % columns) * (column + between);
                String number = Integer.toString(i + 1);
                page.text(
                        entries.get(i).add("Lbl"),
                        desk.setter().lines(number, desk.styles().number(), indent),
                        x,
                        top + tops.get(i));
                page.text(entries.get(i).add("LBody"), rules.get(i), x + indent, top + tops.get(i));
            }
        }));
    }

    private List<Block> tooMany(Tag section, Element.RulesCard card) {
        List<Words> items = card.rules().stream().map(Words::plain).toList();
        return Block.under(desk.gap(), new Prose(desk).points(section, new Element.Points(items, true)));
    }

    /** Every bar the same colour, in the order asked; the share stands there as it was said. */
    List<Block> picture(Tag section, Element.RoomPicture picture) {
        List<Block> blocks = new ArrayList<>();
        List<Line> question =
                desk.setter().lines(picture.question(), desk.styles().prompt(), desk.measure());
        List<Line> lead = desk.setter()
                .lines(picture.lead(), desk.styles().body(), desk.format().readingMeasure());
        blocks.add(desk.block(section.add("P"), question, desk.left(), desk.gap()));
        if (!lead.isEmpty()) blocks.add(desk.block(section.add("P"), lead, desk.left(), mm(1)));
        if (picture.bars().isEmpty()) return Block.together(blocks);
        Tag list = section.add("L").attribute("List", "ListNumbering", "None");
        for (Bar bar : picture.bars()) blocks.add(bar(list.add("LI").add("LBody"), bar));
        return Block.together(blocks);
    }

    private Block bar(Tag tag, Bar bar) {
        Style style = desk.styles().body();
        float percentWidth = desk.format().grown(mm(16));
        boolean counted = bar.percent().isPresent();
        float measure = desk.format().readingMeasure();
        List<Line> label = desk.setter().lines(bar.label(), style, measure - percentWidth);
        float depth = Desk.height(label);
        float height = depth + (counted ? mm(4.2f) : 0);
        return Block.of(mm(1.8f), height, (page, top) -> {
            page.text(tag, label, desk.left(), top);
            if (!counted) return;
            int percent = Math.clamp(bar.percent().getAsInt(), 0, 100);
            List<Line> number = desk.setter().lines(bar.share(), style, percentWidth);
            page.text(tag, List.of(number.getFirst().atTheEnd(measure)), desk.left(), top);
            page.artifact(ink -> {
                float length = measure * percent / 100;
                ink.rectangle(desk.left(), top + depth + mm(0.6f), length, mm(2.6f), Colour.BAR);
                ink.outline(desk.left(), top + depth + mm(0.6f), length, mm(2.6f), Format.HAIR);
            });
        });
    }

    List<Block> entries(Tag section, Element.Entries entries) {
        List<Block> blocks = new ArrayList<>();
        for (Entry entry : entries.entries()) blocks.addAll(entry(section, entry, blocks.isEmpty()));
        return blocks;
    }

    /** What to call stands on the right in large figures; an address that is too long for that stands below. */
    private List<Block> entry(Tag section, Entry entry, boolean first) {
        Style show = desk.styles().heading();
        float width = desk.setter().width(entry.show(), show);
        boolean beside = width < desk.measure() * 0.42f;
        float measure = beside ? desk.measure() - width - mm(8) : desk.measure();
        List<Line> name = desk.setter().lines(entry.name(), desk.styles().prompt(), measure);
        List<Line> about = desk.setter()
                .lines(
                        entry.about(),
                        desk.styles().body(),
                        Math.min(measure, desk.format().readingMeasure()));
        List<Line> call = desk.setter().lines(entry.show(), beside ? show : linked(), desk.measure());
        float pad = mm(desk.closer() ? 2.2f : 3.5f);
        float words = Desk.height(name) + Desk.height(about);
        float height = pad + words + (beside ? 0 : Desk.height(call)) + pad;
        Tag nameTag = section.add("P");
        Tag aboutTag = about.isEmpty() ? new Tag("P") : section.add("P");
        Tag link = section.add("P").add("Link");
        return List.of(Block.of(0, height, (page, top) -> {
            if (!first) page.artifact(ink -> ink.rule(desk.left(), top, desk.measure(), Format.HAIR, Colour.INK));
            page.text(nameTag, name, desk.left(), top + pad);
            page.text(aboutTag, about, desk.left(), top + pad + Desk.height(name));
            float x = beside ? desk.left() + desk.measure() - width : desk.left();
            float callTop = beside ? top + pad : top + pad + words;
            page.text(link, call, x, callTop);
            pressable(page, link, entry, x, callTop, beside ? width : desk.measure(), Desk.height(call));
        }));
    }

    private Style linked() {
        return new Style(desk.styles().faces().strong(), desk.styles().body().size(), 1.45f, Colour.PLUM);
    }

    private void pressable(Page page, Tag link, Entry entry, float x, float top, float width, float depth) {
        COSDictionary open = Cos.inline("S", "URI", "URI", Cos.text(entry.href()));
        page.annotation(
                link,
                "Link",
                page.box(x, top, width, depth),
                "Contents",
                Cos.text(desk.labels().say("field.choice", entry.name(), entry.show())),
                "Border",
                Cos.numbers(0, 0, 0),
                "A",
                open);
    }

    List<Block> code(Tag section, Element.QrCode code) {
        float side = desk.format().grown(mm(34));
        Code squares = Code.of(code.content());
        List<Line> words = desk.setter().lines(code.words(), desk.styles().body(), desk.measure() - side - mm(8));
        Tag figure = section.add("Figure").alternative(desk.labels().say("field.choice", code.words(), code.content()));
        Tag text = section.add("P");
        return List.of(Block.of(desk.gap(), side, (page, top) -> {
            page.tagged(
                    figure.box(page.box(desk.left(), top, side, side)),
                    ink -> ink.code(desk.left(), top, side, squares));
            page.text(text, words, desk.left() + side + mm(8), top + (side - Desk.height(words)) / 2);
        }));
    }
}
