package hearthside.screens.rooms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
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
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The facilitator's rooms, and a form for the next one. */
@Route("")
public class RoomsView extends HostPage implements BeforeEnterObserver {
    private final Rooms rooms;
    private final Retention retention;
    private final Copies copies;
    private final String owner;
    private final Paragraph said = new Paragraph();
    private final Div list = new Div();

    public RoomsView(Rooms rooms, Catalogue catalogue, Retention retention, AuthenticationContext who) {
        super("rooms.title", who);
        this.rooms = rooms;
        this.retention = retention;
        copies = new Copies(rooms, catalogue);
        owner = who.getPrincipalName().orElseThrow();
        said.addClassName("copied");
        said.getElement().setAttribute("role", "status");
        var all = new Div(said, list);
        all.addClassName("rooms-list");
        fill("rooms-grid", all, new NewRoom(rooms, catalogue, owner));
    }

    /** Also when the list is asked for again while it is open: rooms may have moved on. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.removeAll();
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
        var rows = mine.stream().filter(belongs).map(room -> row(room, title)).toArray(RoomRow[]::new);
        if (rows.length > 0) list.add(section(title, rows));
    }

    private RoomRow row(LiveRoom room, String title) {
        return new RoomRow(room, retention, new RoomDeeds(rooms, room, copies, outcome -> after(outcome, room, title)));
    }

    /** The list is a new one then, so the keyboard is put where the old one had it. */
    private void after(RoomDeeds.Outcome outcome, LiveRoom room, String title) {
        fillList();
        switch (outcome) {
            case RENAMED -> {
                say("rooms.renamed");
                rowOf(room).ifPresent(RoomRow::focusRename);
            }
            case ERASED -> {
                say("rooms.erased");
                titleOr(title).ifPresent(ListTitle::focus);
            }
            case FAILED -> said.removeAll();
        }
    }

    /** In a new element each time: what is said twice is heard twice. */
    private void say(String key) {
        said.removeAll();
        said.add(new Span(getTranslation(key)));
    }

    private Optional<RoomRow> rowOf(LiveRoom room) {
        return inList(RoomRow.class).filter(row -> row.room().equals(room)).findFirst();
    }

    /** The title over the row that went, or the first one, if that went as well. */
    private Optional<ListTitle> titleOr(String title) {
        return inList(ListTitle.class)
                .filter(one -> one.getText().equals(getTranslation(title)))
                .findFirst()
                .or(() -> inList(ListTitle.class).findFirst());
    }

    private <C> Stream<C> inList(Class<C> kind) {
        return list.getChildren()
                .flatMap(Component::getChildren)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private Section section(String title, Component... content) {
        var section = new Section(new ListTitle(getTranslation(title)));
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
