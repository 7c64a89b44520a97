package hearthside.screens.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import hearthside.room.Agenda;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.sheet.Printer;
import hearthside.sheet.Sheets;
import hearthside.workshop.Paper;
import hearthside.workshop.SheetText;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What goes home on paper from the section a step belongs to; before the first section, the sheets of every pack. */
final class SheetPreview extends Section {
    private final Workshop workshop;
    private final List<Support> supports;
    private final transient Printer printer;
    private final Words words;
    private final Div sheets = Tags.div("sheets");

    SheetPreview(Workshop workshop, List<Support> supports, Printer printer, Words words) {
        this.workshop = workshop;
        this.supports = supports;
        this.printer = printer;
        this.words = words;
        sheets.getElement().setAttribute("data-testid", "preview-sheets");
        setClassName("preview-sheet");
        add(new H3(words.say("content.paper")), sheets);
    }

    void show(Agenda.Item item, Variant variant) {
        sheets.removeAll();
        item.section()
                .ifPresentOrElse(
                        section -> section.blocksIn(variant).stream()
                                .flatMap(block -> block instanceof SheetText text ? Stream.of(text) : Stream.empty())
                                .forEach(text -> sheets.add(sheet(text))),
                        () -> common().forEach(offer -> sheets.add(sheet(offer.id(), offer.title()))));
        if (sheets.getComponentCount() == 0) sheets.add(Tags.p("soft", words.say("content.paper.none")));
    }

    /** The ones that no author writes. */
    private Stream<Sheets.Offer> common() {
        var authored = workshop.all(SheetText.class).stream().map(SheetText::id).toList();
        return Sheets.offered(workshop).stream().filter(offer -> !authored.contains(offer.id()));
    }

    private Article sheet(SheetText text) {
        var sheet = sheet(text.id(), text.title());
        var fields = text.parts().stream()
                .flatMap(part -> new FieldWords(words, workshop).of(part).stream())
                .toList();
        sheet.addComponentAtIndex(1, Tags.texts("fields", fields));
        if (!text.message().isEmpty()) sheet.addComponentAtIndex(1, spoken(Tags.p("sheet-message", text.message())));
        if (text.perPartner()) sheet.addComponentAtIndex(1, Tags.p("small soft", words.say("content.paper.each")));
        return sheet;
    }

    private Article sheet(String id, String title) {
        return Tags.with("sheet-card", new Article(spoken(new H4(title)), links(id, title)));
    }

    private Component spoken(Component component) {
        component.getElement().setAttribute("lang", workshop.language());
        return component;
    }

    /** Without any support page no pack can be made, and so no sheet. */
    private Div links(String id, String title) {
        var links = Tags.div("sheet-links");
        supports.stream()
                .limit(1)
                .forEach(support -> Stream.of(Paper.values()).forEach(paper -> {
                    var size = words.say("packs.paper." + paper.name().toLowerCase(Locale.ROOT));
                    links.add(new SheetLink(
                            printer,
                            () -> Sheets.pack(workshop, support, SheetLink.only(id, paper)),
                            words.say("content.pdf", title, size),
                            workshop.name() + "-" + id + ".pdf"));
                }));
        return links;
    }
}
