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
    private final Copies copies;
    private final String owner;
    private final Div list = new Div();

    public RoomsView(Rooms rooms, Catalogue catalogue, Retention retention, AuthenticationContext who) {
        super("rooms.title", who);
        this.rooms = rooms;
        this.retention = retention;
        copies = new Copies(rooms, catalogue);
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
        group(mine, "rooms.now", RoomsView::open);
        group(mine, "rooms.soon", room -> waiting(room) && !RoomTime.gone(room));
        group(mine.reversed(), "rooms.missed", room -> waiting(room) && RoomTime.gone(room));
        group(mine.reversed(), "rooms.past", room -> room.state().ended());
        if (retention.days() > 0) list.add(goingByThemselves());
    }

    private Paragraph goingByThemselves() {
        var words = new Paragraph(getTranslation("rooms.goes.by-itself", retention.days()));
        words.addClassName("soft");
        return words;
    }

    private void group(List<LiveRoom> mine, String title, Predicate<LiveRoom> belongs) {
        var rows = mine.stream()
                .filter(belongs)
                .map(room -> new RoomRow(room, retention, new RoomDeeds(rooms, room, copies, this::fillList)))
                .toArray(RoomRow[]::new);
        if (rows.length > 0) list.add(section(title, rows));
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H2(getTranslation(title)));
        section.add(content);
        return section;
    }

    private static boolean open(LiveRoom room) {
        return started(room.state()) && !room.state().ended();
    }

    private static boolean waiting(LiveRoom room) {
        return !started(room.state()) && !room.state().ended();
    }

    static boolean started(RoomState state) {
        return !state.entered().isEmpty();
    }
}
