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
        elements.add(new Frontispiece(
                workshop.title(), labels.say(workshop.forCouples() ? "cover.line" : "cover.line.anyone")));
        elements.add(new Keepsake(labels.say("cover.names"), order.names()));
        if (!workshop.all(Planning.class).isEmpty()) elements.addAll(plan(workshop, order.plan(), labels));
        if (!order.alias().isBlank()) elements.add(new Keepsake(labels.say("cover.alias"), order.alias()));
        String titles = inside.stream()
                .filter(offer -> !offer.id().equals("cover"))
                .map(Offer::title)
                .collect(Collectors.joining("\u00a0· "));
        if (!titles.isEmpty()) {
            elements.add(new Heading(labels.say("cover.inside"), true));
            elements.add(Paragraph.plain(titles));
        }
        return new Sheet("cover", labels.say("cover.title"), "", Audience.COUPLE, labels.shared(workshop), elements);
    }

    private static List<Element> plan(Workshop workshop, TakeHome plan, Labels labels) {
        String checkIn = plan.checkIn().map(labels::date).orElse("");
        return List.of(
                new Keepsake(labels.say("cover.practice"), practice(workshop, plan)),
                new Keepsake(labels.say("cover.check-in"), checkIn));
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
