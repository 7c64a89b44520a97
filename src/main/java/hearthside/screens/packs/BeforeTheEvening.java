package hearthside.screens.packs;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import hearthside.room.LiveRoom;
import hearthside.screens.JoinAddress;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.sheet.Handouts;
import hearthside.sheet.Pack;
import hearthside.sheet.Printer;
import hearthside.workshop.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What lies ready before anybody comes: run sheet and guide for the one who leads, and paper for everybody. */
final class BeforeTheEvening extends Section {
    private final LiveRoom room;
    private final Options options;
    private final Printer printer;
    private final Preview preview;
    private final Words words;
    private final Variant variant;
    private final People people;

    BeforeTheEvening(
            LiveRoom room, Options options, JoinAddress address, Printer printer, Preview preview, Words words) {
        this.room = room;
        this.options = options;
        this.printer = printer;
        this.preview = preview;
        this.words = words;
        variant = room.workshop().variant(room.setting().variant()).orElseThrow();
        people = new People(room, words);
        add(
                new H2(words.say("packs.before")),
                Tags.ul("couples", rows(address.of(room.setting().code()))));
    }

    private List<ListItem> rows(String door) {
        var rows = new ArrayList<ListItem>();
        rows.add(
                row("run", handouts -> handouts.runSheet(variant, room.setting().starts())));
        rows.add(row("guide", Handouts::guide));
        var look = new Handouts(room.workshop(), options.handouts());
        if (look.asks(variant))
            rows.add(row("ballots", handouts -> handouts.ballots(variant, people.number()))
                    .asking(people));
        rows.add(row("agreements", handouts -> handouts.agreements(Optional.of(door))));
        rows.add(row("card", handouts -> handouts.distressCard(room.support())));
        rows.add(row("cards", handouts -> handouts.supportCards(room.support(), people.number())));
        rows.add(row("sign-in", handouts -> handouts.signIn(people.number())));
        rows.add(row(
                "certificate",
                handouts -> handouts.certificate(variant, room.setting().day())));
        if (look.evaluation().isPresent())
            rows.add(row("evaluation", handouts -> handouts.evaluation().orElseThrow()));
        return rows;
    }

    private HandoutRow row(String what, Function<Handouts, Pack> handout) {
        return new HandoutRow(
                what, printer, preview, words, () -> handout.apply(new Handouts(room.workshop(), options.handouts())));
    }

    void show() {
        setVisible(!room.state().ended());
        people.show();
    }
}
