package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.sheet.Element.Entry;
import java.util.ArrayList;
import java.util.List;

/** A page of the same card, to be cut apart: as many to a page as fit. */
final class SupportCards {
    private static final float PAD = mm(7);
    private static final float POCKET = 10.5f;

    /** A list that is too long even for a whole page goes without the lines on whom each helps; every number stays. */
    private static final List<Way> WAYS = List.of(
            new Way(new Cut(2, 2), true),
            new Way(new Cut(2, 1), true),
            new Way(new Cut(1, 1), true),
            new Way(new Cut(1, 1), false));

    private final Desk desk;

    SupportCards(Desk desk) {
        this.desk = desk;
    }

    private record Way(Cut cut, boolean abouts) {}

    /** @param x from the card's own edge, as {@code top} is */
    private record Part(String type, List<Line> lines, float x, float top) {}

    private record Card(List<Part> parts, float height) {}

    List<Block> pages(Tag section, Element.SupportCard card) {
        Format format = desk.format();
        Way way = WAYS.stream()
                .filter(some -> card(card, some).height() <= some.cut().height(format))
                .findFirst()
                .orElse(WAYS.getLast());
        List<Part> parts = card(card, way).parts();
        return way.cut().pages(format, card.copies(), (page, x, top) -> {
            Tag one = section.add("Sect");
            for (Part part : parts) page.text(one.add(part.type()), part.lines(), x + part.x(), top + part.top());
        });
    }

    private Card card(Element.SupportCard card, Way way) {
        float measure = way.cut().width(desk.format()) - 2 * PAD;
        List<Part> parts = new ArrayList<>();
        List<Line> title = desk.setter().lines(card.title(), desk.styles().prompt(), measure);
        parts.add(new Part("H1", title, PAD, PAD));
        float top = PAD + Desk.height(title);
        for (Entry entry : card.entries()) top = entry(entry, way.abouts(), measure, top + mm(2), parts);
        List<Line> checked = desk.setter().lines(card.checked(), about(), measure);
        top += mm(2);
        parts.add(new Part("P", checked, PAD, top));
        return new Card(parts, top + Desk.height(checked) + PAD);
    }

    /** What to call stands at the far end, as on the sheet; an address that is too long for that stands below. */
    private float entry(Entry entry, boolean withAbout, float measure, float top, List<Part> parts) {
        float width = desk.setter().width(entry.show(), call());
        boolean beside = width < measure * 0.42f;
        List<Line> name = desk.setter().lines(entry.name(), name(), beside ? measure - width - mm(3) : measure);
        List<Line> about = withAbout ? desk.setter().lines(entry.about(), about(), measure) : List.of();
        List<Line> call = desk.setter().lines(entry.show(), call(), measure);
        parts.add(new Part("P", name, PAD, top));
        float under = top + Desk.height(name);
        if (!about.isEmpty()) parts.add(new Part("P", about, PAD, under));
        under += Desk.height(about);
        parts.add(new Part("P", call, beside ? PAD + measure - width : PAD, beside ? top : under));
        return beside ? under : under + Desk.height(call);
    }

    private Style name() {
        return strong(Colour.INK);
    }

    private Style call() {
        return strong(Colour.PLUM);
    }

    private Style strong(Colour colour) {
        return new Style(desk.styles().faces().strong(), about().size(), 1, colour).everyLine(about().leading());
    }

    /** Smaller and closer than on a sheet, unless print is large: a card is held near. */
    private Style about() {
        float size = desk.format().large() ? desk.styles().small().size() : POCKET;
        return new Style(desk.styles().faces().text(), size, 1, Colour.SOFT).everyLine(size * 1.3f);
    }
}
