package hearthside.screens.rooms;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import hearthside.room.LiveRoom;
import hearthside.screens.JoinAddress;
import hearthside.screens.PdfLink;
import hearthside.sheet.Handouts;
import hearthside.sheet.Pack;
import hearthside.sheet.Printer;
import hearthside.sheet.RoomPacks;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Everything on paper that can lie ready before anybody comes, in ordinary print. The packs page has every other look. */
final class Printables extends Div {
    private static final int USUAL_PEOPLE = 12;
    private static final int MOST_PEOPLE = 2000;

    private final LiveRoom room;
    private final Printer printer;
    private final Handouts handouts;
    private final UnorderedList papers = new UnorderedList();
    private volatile int people = USUAL_PEOPLE;

    Printables(LiveRoom room, Printer printer, JoinAddress address) {
        this.room = room;
        this.printer = printer;
        handouts = new Handouts(
                room.workshop(), Handouts.Look.printed(room.setting().paper()));
        addClassName("printables");
        papers.addClassName("papers");
        var packs = new Paragraph(new Anchor("rooms/" + room.id() + "/packs", getTranslation("prepare.packs")));
        add(asking(), papers, packs);
        papers(address.of(room.setting().code()));
    }

    private IntegerField asking() {
        var number = new IntegerField(getTranslation("packs.people"));
        number.setStepButtonsVisible(true);
        number.setMin(1);
        number.setMax(MOST_PEOPLE);
        number.setValue(people);
        number.setManualValidation(true);
        number.addValueChangeListener(event -> {
            people = Math.clamp(Optional.ofNullable(event.getValue()).orElse(USUAL_PEOPLE), 1, MOST_PEOPLE);
            if (!Integer.valueOf(people).equals(number.getValue())) number.setValue(people);
        });
        return number;
    }

    private void papers(String door) {
        var variant = Copies.variant(room);
        paper("run", () -> handouts.runSheet(variant, room.setting().starts()));
        paper("guide", handouts::guide);
        paper("blank", this::blank);
        if (handouts.asks(variant)) paper("ballots", () -> handouts.ballots(variant, people));
        paper("agreements", () -> handouts.agreements(Optional.of(door)));
        paper("card", () -> handouts.distressCard(room.support()));
        paper("cards", () -> handouts.supportCards(room.support(), people));
        paper("sign-in", () -> handouts.signIn(people));
        paper("certificate", () -> handouts.certificate(variant, room.setting().day()));
        if (handouts.evaluation().isPresent())
            paper("evaluation", () -> handouts.evaluation().orElseThrow());
    }

    private Pack blank() {
        var look = new RoomPacks.Look(Set.of(), room.setting().paper(), false, false, false);
        return new RoomPacks(room, look).blank();
    }

    /** @param what the last part of its keys: {@code packs.run}, {@code packs.run.more}, {@code packs.file.run} */
    private void paper(String what, Supplier<Pack> pack) {
        var title = getTranslation("packs." + what);
        var link = new PdfLink(printer, title, getTranslation("packs.file." + what), () -> Optional.of(pack.get()))
                .named("paper-" + what);
        link.setAriaLabel(getTranslation("packs.one.of", title));
        var why = new Span(getTranslation("packs." + what + ".more"));
        why.addClassName("soft");
        papers.add(new ListItem(link, why));
    }
}
