package hearthside.sheet.pdf;

import hearthside.sheet.Element;
import hearthside.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Turns a sheet's elements into blocks: one page's worth after another, each under a head of its own. */
final class Composer {
    private final Desk desk;
    private final Tag section;
    private final Prose prose;
    private final Answers answers;
    private final Ticks ticks;
    private final Tables tables;
    private final Cards cards;
    private final Heads heads;

    Composer(Desk desk, Tag section) {
        this.desk = desk;
        this.section = section;
        this.prose = new Prose(desk);
        this.answers = new Answers(desk);
        this.ticks = new Ticks(desk);
        this.tables = new Tables(desk);
        this.cards = new Cards(desk);
        this.heads = new Heads(desk);
    }

    /** The parts of a sheet; each begins a page. */
    List<List<Block>> parts(Sheet sheet) {
        List<List<Block>> parts = new ArrayList<>();
        List<Block> part = new ArrayList<>();
        parts.add(part);
        if (heads.has(sheet)) part.addAll(heads.head(section, sheet.title(), sheet.message()));
        boolean afterLine = false;
        for (Element element : sheet.elements()) {
            if (element instanceof Element.NewPage next) {
                part = new ArrayList<>(heads.head(section, next.title(), next.message()));
                parts.add(part);
                afterLine = false;
                continue;
            }
            List<Block> blocks = part.size() == 1 ? underHead(blocks(element)) : blocks(element);
            boolean line = element instanceof Element.AnswerLine;
            part.addAll(line && afterLine ? Block.under(0, blocks) : blocks);
            afterLine = line;
        }
        return parts;
    }

    /** Nothing stands closer to a head than one part of a sheet to the next. */
    private List<Block> underHead(List<Block> blocks) {
        return blocks.isEmpty()
                ? blocks
                : Block.under(Math.max(blocks.getFirst().above(), desk.gap()), blocks);
    }

    private List<Block> blocks(Element element) {
        return switch (element) {
            case Element.Frontispiece cover -> heads.frontispiece(section, cover);
            case Element.Heading heading -> prose.heading(section, heading);
            case Element.Paragraph paragraph -> prose.paragraph(section, paragraph);
            case Element.Points points -> prose.points(section, points);
            case Element.RulesCard card -> cards.rules(section, card);
            case Element.WritingLines lines -> answers.lines(section, lines);
            case Element.AnswerLine line -> answers.line(section, line);
            case Element.Keepsake line -> answers.keepsake(section, line);
            case Element.TickList list -> ticks.ticks(section, list);
            case Element.Week week -> ticks.week(section, week);
            case Element.Choices choices -> tables.choices(section, choices);
            case Element.Calendar calendar -> tables.calendar(section, calendar);
            case Element.Agenda agenda -> tables.agenda(section, agenda);
            case Element.RoomPicture picture -> cards.picture(section, picture);
            case Element.Entries entries -> cards.entries(section, entries);
            case Element.QrCode code -> cards.code(section, code);
            case Element.Ballot ballot -> new Ballots(desk).pages(section, ballot);
            case Element.SupportCard card -> new SupportCards(desk).pages(section, card);
            case Element.Scale scale -> new Scales(desk).scale(section, scale);
            case Element.Register register -> new Registers(desk).register(section, register);
            case Element.Diploma diploma -> new Diplomas(desk).diploma(section, diploma);
            case Element.NewPage _ -> List.of();
        };
    }
}
