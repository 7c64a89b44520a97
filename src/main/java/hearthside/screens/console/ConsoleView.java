package hearthside.screens.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import hearthside.room.Invited;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.room.Watcher;
import hearthside.screens.Doorway;
import hearthside.screens.Facilitator;
import hearthside.screens.Following;
import hearthside.screens.JoinAddress;
import hearthside.screens.NoSuchRoom;
import hearthside.screens.Role;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The facilitator's live console; on a phone the same markup is a remote. */
@Route("rooms/:id")
@PermitAll
public class ConsoleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String SPEAKS = "document.documentElement.lang = $0";

    private final Rooms rooms;
    private final Facilitator facilitator;
    private final JoinAddress address;
    private final Role role;
    private final boolean onlyHere;
    private final Optional<Invited> invitation;
    private final Words words;
    private Optional<LiveRoom> here = Optional.empty();
    private List<Part> parts = List.of();

    public ConsoleView(Rooms rooms, Facilitator facilitator, Doorway doorway) {
        this.rooms = rooms;
        this.facilitator = facilitator;
        address = doorway.address();
        onlyHere = doorway.onlyHere();
        role = facilitator.role();
        invitation = facilitator.invited();
        words = Words.in(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getUI().getPage().executeJs(SPEAKS, words.locale().toLanguageTag());
        here = event.getRouteParameters().get("id").flatMap(id -> facilitator.room(rooms, id));
        here.ifPresentOrElse(room -> lead(room, event), () -> add(new NoSuchRoom(words)));
    }

    private void lead(LiveRoom room, BeforeEnterEvent event) {
        var console = compose(room);
        console.getElement()
                .setAttribute("data-testid", "console")
                .setAttribute("data-room", room.id())
                .setAttribute("data-steps", Integer.toString(room.agenda().size()));
        Following.of(room, Watcher.Kind.CONSOLE, console, () -> show(room, console), () -> show(room, console));
        event.getUI().getPage().addJavaScript("context://stage.js");
        event.getUI().getPage().addJavaScript("context://chime.js");
        event.getUI().getPage().addJavaScript("context://console.js");
        event.getUI().getPage().addJavaScript("context://line.js");
        add(console);
    }

    private Div compose(LiveRoom room) {
        var controls = new Controls(room, words);
        var checklist = new Checklist(room, role, controls, words);
        var fold = new Fold();
        var top = new TopBar(room, role, address, fold, words);
        var ahead = new LookAhead(room, address, new Jump(room, controls, checklist, words), words);
        var run = new RunSheetPart(ahead, new RetimePart("retime", room, controls, words), words);
        var screens = new ScreensPart(room, address, words);
        var lines = new LinesPart(controls, words);
        var written = new WrittenPart(room, words);
        var notes = notes(room);
        var steps = new StepsPart(room, controls, checklist, words);
        var people = new RoomPart(leaving(room, controls), controls, checklist, words);
        parts = List.of(top, run, screens, lines, written, notes, steps, people);
        var stage = Tags.with("stage", new Main(screens, lines, written, notes, steps));
        return fold.of(lost(), Tags.div("console-grid", top, run, stage, people));
    }

    private NotesPart notes(LiveRoom room) {
        return switch (role) {
            case FACILITATOR -> new NotesPart(new OwnNotePart(room, words), words);
            case CO_FACILITATOR -> new NotesPart(words);
        };
    }

    private Leaving leaving(LiveRoom room, Controls controls) {
        return new Leaving(room, role, onlyHere, address, controls, words);
    }

    private Div lost() {
        var line = Tags.div("lost", Tags.p("", words.say("console.lost")));
        line.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        return line;
    }

    /** A page that stays open asks for nothing more, and yet must not show what its owner may no longer see. */
    private boolean leadsNoMore() {
        return invitation.filter(some -> rooms.ledAlong(some).isEmpty()).isPresent();
    }

    private void show(LiveRoom room, Div console) {
        if (leadsNoMore()) {
            removeAll();
            add(new NoSuchRoom(words));
            return;
        }
        var moment = Moment.of(room);
        parts.forEach(part -> part.show(moment));
        console.getElement()
                .setAttribute("data-chime", Boolean.toString(moment.state().mayChime()));
        console.getElement().setAttribute("data-beat", moment.now().toString());
    }

    @Override
    public String getPageTitle() {
        return here.map(room -> words.say("console.title", room.setting().alias()))
                .orElseGet(() -> words.say("console.nowhere"));
    }
}
