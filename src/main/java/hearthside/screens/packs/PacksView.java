package hearthside.screens.packs;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.room.Watcher;
import hearthside.screens.Doorway;
import hearthside.screens.Facilitator;
import hearthside.screens.Following;
import hearthside.screens.JoinAddress;
import hearthside.screens.NoSuchRoom;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.sheet.Printer;
import hearthside.sheet.Proofs;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Where a facilitator prints everything of one room. */
@Route("rooms/:id/packs")
@PermitAll
@StyleSheet("context://packs.css")
public class PacksView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Rooms rooms;
    private final Facilitator facilitator;
    private final Printer printer;
    private final Proofs proofs;
    private final JoinAddress address;
    private final Words words;
    private Optional<LiveRoom> here = Optional.empty();

    public PacksView(Rooms rooms, Facilitator facilitator, Printer printer, Proofs proofs, Doorway doorway) {
        this.rooms = rooms;
        this.facilitator = facilitator;
        this.printer = printer;
        this.proofs = proofs;
        address = doorway.address();
        words = Words.in(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        here = event.getRouteParameters().get("id").flatMap(id -> rooms.byId(id, facilitator.name()));
        here.ifPresentOrElse(room -> add(compose(room)), () -> add(new NoSuchRoom(words)));
    }

    private Div compose(LiveRoom room) {
        var options = new Options(room, words);
        var everybody = new Everybody(room, options, printer, words);
        var preview = new Preview(printer, proofs, words, everybody.asPreviewed());
        everybody.previewedBy(preview);
        var couples = new Couples(room, options, printer, words);
        var before = new BeforeTheEvening(room, options, address, printer, preview, words);
        var after = new AfterTheEvening(room, options, printer, preview, words);
        Runnable redraw = () -> {
            everybody.show();
            couples.show();
            before.show();
            after.show();
        };
        options.whenChanged(everybody::otherLook);
        options.whenChanged(preview::again);
        options.whenChanged(redraw);
        var title = new H2(words.say("packs.heading", room.setting().alias()));
        var lead = Tags.div("packs-lead", new Paragraph(new Anchor("", words.say("packs.back"))), title, everybody);
        var side = Tags.div("packs-side", options, preview);
        var page =
                Tags.div("rooms packs", top(room), grid(lead, side, Tags.div("packs-lists", couples, before, after)));
        Following.of(room, Watcher.Kind.CONSOLE, page, redraw, redraw);
        return page;
    }

    private static Main grid(Div lead, Div side, Div lists) {
        return Tags.with("packs-grid", new Main(lead, side, lists));
    }

    private Header top(LiveRoom room) {
        var links = new Nav(new Anchor("rooms/" + room.id(), words.say("packs.console")));
        links.addClassName("top-links");
        links.setAriaLabel("Hearthside");
        var house = Tags.div("top-room", new H1(new Anchor("", "Hearthside")));
        return Tags.with("top", new Header(Tags.arch(""), house, links));
    }

    @Override
    public String getPageTitle() {
        return here.map(room -> words.say("packs.title", room.setting().alias()))
                .orElseGet(() -> words.say("console.nowhere"));
    }
}
