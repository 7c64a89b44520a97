package hearthside.sheet;

import hearthside.sheet.PackOrder.Copies;
import hearthside.sheet.Sheet.Audience;
import hearthside.workshop.Paper;
import hearthside.workshop.SheetText;
import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** From a workshop to what a couple takes home. */
public final class Sheets {
    private static final String COVER = "cover";
    private static final String READING = "reading";
    private static final String SUPPORT = "support";

    private Sheets() {}

    /** A sheet that can be asked for, by its id. */
    public record Offer(String id, String title, boolean perPartner) {}

    /** Everything a pack of this workshop can hold, in order. */
    public static List<Offer> offered(Workshop workshop) {
        Labels labels = Labels.in(workshop.language());
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(COVER, labels.say("cover.title"), false));
        offers.add(new Offer(READING, labels.say("reading.title"), false));
        for (SheetText text : workshop.all(SheetText.class))
            offers.add(new Offer(text.id(), text.title(), text.perPartner()));
        offers.add(
                2 + placeOfSupport(workshop.all(SheetText.class)),
                new Offer(SUPPORT, labels.say("support.title"), false));
        return List.copyOf(offers);
    }

    /** @throws IllegalArgumentException if none of the sheets that the order names is offered */
    public static Pack pack(Workshop workshop, Support support, PackOrder order) {
        Labels labels = Labels.in(workshop.language());
        List<Offer> wanted = offered(workshop).stream()
                .filter(offer -> order.wants(offer.id()))
                .toList();
        Authored authored = new Authored(workshop, order, labels);
        List<Sheet> sheets = wanted.stream()
                .flatMap(offer -> switch (offer.id()) {
                    case COVER -> Stream.of(Cover.sheet(workshop, order, wanted, labels));
                    case READING -> Stream.of(ReadingSheet.of(workshop, labels));
                    case SUPPORT -> Stream.of(SupportSheet.of(support, labels));
                    default ->
                        authored(workshop, offer.id()).flatMap(text -> copies(workshop, authored, text, order, labels));
                })
                .map(sheet -> order.fillable() ? onThisDevice(sheet, labels) : sheet)
                .toList();
        return new Pack(
                order.alias(),
                workshop.title(),
                workshop.credit(),
                labels,
                order.paper(),
                order.largePrint(),
                order.fillable(),
                sheets);
    }

    /**
     * One sheet by itself, with nothing filled in, and with the fullest picture that a room could show.
     *
     * @param text perhaps only a part of what its author wrote
     */
    public static Pack alone(Workshop workshop, SheetText text, Paper paper) {
        Labels labels = Labels.in(workshop.language());
        PackOrder order =
                PackOrder.blank(Set.of(text.id()), paper, false, false).with(Shown.fullest(workshop));
        Sheet sheet = copies(workshop, new Authored(workshop, order, labels), text, order, labels)
                .findFirst()
                .orElseThrow();
        return new Pack("", workshop.title(), workshop.credit(), labels, paper, false, false, List.of(sheet));
    }

    private static Stream<SheetText> authored(Workshop workshop, String id) {
        return workshop.all(SheetText.class).stream()
                .filter(text -> text.id().equals(id))
                .limit(1);
    }

    private static Stream<Sheet> copies(
            Workshop workshop, Authored authored, SheetText text, PackOrder order, Labels labels) {
        if (!text.perPartner()) return Stream.of(authored.sheet(text, Audience.COUPLE, labels.shared(workshop)));
        String foot = labels.say("foot.partner");
        if (!workshop.forCouples()) return Stream.of(authored.sheet(text, Audience.PARTNER, foot));
        return switch (order.copies()) {
            case Copies.Mine _ -> Stream.of(authored.sheet(text, Audience.PARTNER, foot));
            case Copies.ForBoth _ ->
                Stream.of("a", "b")
                        .map(leaf -> authored.sheet(
                                text, Audience.PARTNER, labels.say("foot.leaf", labels.say("partner." + leaf), foot)));
        };
    }

    /** Before the last sheet the couple shares, so that a pack ends with looking ahead and not with emergencies. */
    private static int placeOfSupport(List<SheetText> texts) {
        for (int i = texts.size() - 1; i >= 0; i--) if (!texts.get(i).perPartner()) return i;
        return texts.size();
    }

    static Sheet onThisDevice(Sheet sheet, Labels labels) {
        String foot = labels.say("foot.fillable", sheet.foot());
        return new Sheet(sheet.id(), sheet.title(), sheet.message(), sheet.audience(), foot, sheet.elements());
    }
}
