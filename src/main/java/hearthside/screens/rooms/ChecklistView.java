package hearthside.screens.rooms;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;

/** What a facilitator makes sure of before couples work together (safety rule 2), with the reason for each point. */
@Route("rooms/:room/checklist")
public class ChecklistView extends HostPage implements BeforeEnterObserver {
    private final Rooms rooms;
    private final AuthenticationContext who;

    public ChecklistView(Rooms rooms, AuthenticationContext who) {
        super("checklist.title", who);
        this.rooms = rooms;
        this.who = who;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("room")
                .flatMap(id -> rooms.byId(id, who.getPrincipalName().orElseThrow()))
                .ifPresentOrElse(this::compose, () -> event.rerouteToError(NotFoundException.class));
    }

    private void compose(LiveRoom room) {
        fill(
                "page",
                new Paragraph(new Anchor("", getTranslation("checklist.back"))),
                new H2(getTranslation("checklist.title")),
                new Paragraph(getTranslation("checklist.intro", room.setting().alias())),
                new Points(room),
                console(room));
    }

    private Anchor console(LiveRoom room) {
        var link = new Anchor("rooms/" + room.id(), getTranslation("rooms.console"));
        link.addClassNames("button", "button--main");
        return link;
    }
}
