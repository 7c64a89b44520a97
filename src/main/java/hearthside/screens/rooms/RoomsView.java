package hearthside.screens.rooms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hearthside.room.Catalogue;
import hearthside.room.LiveRoom;
import hearthside.room.Retention;
import hearthside.room.RoomState;
import hearthside.room.Rooms;
import java.util.List;
import java.util.function.Predicate;

/** The facilitator's rooms, and a form for the next one. */
@Route("")
public class RoomsView extends HostPage implements BeforeEnterObserver {
    private final Rooms rooms;
    private final Retention retention;
    private final String owner;
    private final Div list = new Div();

    public RoomsView(Rooms rooms, Catalogue catalogue, Retention retention, AuthenticationContext who) {
        super("rooms.title", who);
        this.rooms = rooms;
        this.retention = retention;
        owner = who.getPrincipalName().orElseThrow();
        list.addClassName("rooms-list");
        fill("rooms-grid", list, new NewRoom(rooms, catalogue, owner));
    }

    /** Also when the list is asked for again while it is open: rooms may have moved on. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fillList();
    }

    private void fillList() {
        list.removeAll();
        var mine = rooms.of(owner);
        if (mine.isEmpty()) list.add(section("rooms.soon", new Paragraph(getTranslation("rooms.none"))));
        group(mine, "rooms.now", state -> started(state) && !state.ended());
        group(mine, "rooms.soon", state -> !started(state) && !state.ended());
        group(mine.reversed(), "rooms.past", RoomState::ended);
        if (retention.days() > 0) list.add(goingByThemselves());
    }

    private Paragraph goingByThemselves() {
        var words = new Paragraph(getTranslation("rooms.goes.by-itself", retention.days()));
        words.addClassName("soft");
        return words;
    }

    private void group(List<LiveRoom> mine, String title, Predicate<RoomState> belongs) {
        var rows = mine.stream()
                .filter(room -> belongs.test(room.state()))
                .map(room -> new RoomRow(room, retention, new RoomDeeds(rooms, room, this::fillList)))
                .toArray(RoomRow[]::new);
        if (rows.length > 0) list.add(section(title, rows));
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H2(getTranslation(title)));
        section.add(content);
        return section;
    }

    static boolean started(RoomState state) {
        return !state.entered().isEmpty();
    }
}
