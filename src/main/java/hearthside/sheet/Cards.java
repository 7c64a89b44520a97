package hearthside.sheet;

import hearthside.sheet.Element.Heading;
import hearthside.sheet.Element.Paragraph;
import hearthside.sheet.Element.Points;
import hearthside.sheet.Element.QrCode;
import hearthside.sheet.Element.SupportCard;
import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import hearthside.workshop.Workshop.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What hangs on the wall, and what lies on every chair. */
final class Cards {
    private Cards() {}

    static Sheet agreements(Workshop workshop, Optional<String> address, Labels labels) {
        List<Element> elements = new ArrayList<>();
        for (Agreement agreement : workshop.agreements()) {
            elements.add(new Heading(agreement.title(), false));
            elements.add(Paragraph.plain(agreement.words()));
        }
        address.ifPresent(content -> elements.add(new QrCode(content, labels.say("agreements.join"))));
        return Handouts.sheet(
                "agreements",
                labels.say("agreements.title"),
                labels.say("agreements.message"),
                labels.say("foot.room"),
                elements);
    }

    static Sheet distress(Support support, Labels labels) {
        List<Element> elements = List.of(
                Points.plain(List.of(
                        labels.say("card.point.pause"), labels.say("card.point.leave"), labels.say("card.point.ask"))),
                new Heading(labels.say("card.after"), true),
                SupportSheet.entries(support),
                SupportSheet.checked(support, labels));
        return Handouts.sheet(
                "distress-card",
                labels.say("card.title"),
                labels.say("card.message"),
                labels.say("foot.support"),
                elements);
    }

    /** The numbers alone, for everyone to take along: nobody who takes one stands out (safety rule 4). */
    static Sheet support(Support support, int people, Labels labels) {
        var card = new SupportCard(
                support.title(), SupportSheet.entries(support).entries(), SupportSheet.words(support, labels), people);
        return Handouts.sheet("support-cards", labels.say("cards.title"), "", "", List.of(card));
    }
}
