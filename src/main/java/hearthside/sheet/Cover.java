package hearthside.sheet;

import hearthside.sheet.Element.Frontispiece;
import hearthside.sheet.Element.Heading;
import hearthside.sheet.Element.Keepsake;
import hearthside.sheet.Element.Paragraph;
import hearthside.sheet.Sheet.Audience;
import hearthside.sheet.Sheets.Offer;
import hearthside.workshop.Planning;
import hearthside.workshop.Planning.Practice;
import hearthside.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page on top: the couple's own names for itself, and what it chose. */
final class Cover {
    private Cover() {}

    static Sheet sheet(Workshop workshop, PackOrder order, List<Offer> inside, Labels labels) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Frontispiece(workshop.title(), labels.say("cover.line")));
        elements.add(new Keepsake(labels.say("cover.names"), order.names()));
        elements.add(new Keepsake(labels.say("cover.practice"), practice(workshop, order.plan())));
        elements.add(new Keepsake(
                labels.say("cover.check-in"),
                order.plan().checkIn().map(labels::date).orElse("")));
        if (!order.alias().isBlank()) elements.add(new Keepsake(labels.say("cover.alias"), order.alias()));
        String titles = inside.stream()
                .filter(offer -> !offer.id().equals("cover"))
                .map(Offer::title)
                .collect(Collectors.joining("\u00a0· "));
        if (!titles.isEmpty()) {
            elements.add(new Heading(labels.say("cover.inside"), true));
            elements.add(Paragraph.plain(titles));
        }
        return new Sheet("cover", labels.say("cover.title"), "", Audience.COUPLE, labels.say("foot.couple"), elements);
    }

    static String practice(Workshop workshop, TakeHome plan) {
        return plan.practice()
                .map(chosen -> practices(workshop).stream()
                        .filter(practice -> practice.id().equals(chosen))
                        .map(Practice::title)
                        .findFirst()
                        .orElse(chosen))
                .orElse("");
    }

    static List<Practice> practices(Workshop workshop) {
        return workshop.all(Planning.class).stream()
                .flatMap(planning -> planning.practices().stream())
                .toList();
    }
}
