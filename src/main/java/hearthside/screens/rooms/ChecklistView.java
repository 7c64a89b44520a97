package hearthside.screens.rooms;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hearthside.room.CheckPoint;
import hearthside.room.Command;
import hearthside.room.Journal;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import java.util.Locale;
import java.util.stream.Stream;

/** What a facilitator makes sure of before couples work together (safety rule 2), with the reason for each point. */
@Route("rooms/:room/checklist")
public class ChecklistView extends HostPage implements BeforeEnterObserver {
    private final Rooms rooms;
    private final AuthenticationContext who;
    private final Paragraph progress = new Paragraph();

    public ChecklistView(Rooms rooms, AuthenticationContext who) {
        super("checklist.title", who);
        this.rooms = rooms;
        this.who = who;
        progress.addClassName("progress");
        progress.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("room")
                .flatMap(id -> rooms.byId(id, who.getPrincipalName().orElseThrow()))
                .ifPresentOrElse(this::compose, () -> event.rerouteToError(NotFoundException.class));
    }

    private void compose(LiveRoom room) {
        var points = new Div();
        points.addClassName("points");
        Stream.of(CheckPoint.values()).forEach(point -> points.add(point(room, point)));
        fill(
                "page",
                new Paragraph(new Anchor("", getTranslation("checklist.back"))),
                new H2(getTranslation("checklist.title")),
                new Paragraph(getTranslation("checklist.intro", room.setting().alias())),
                points,
                progress,
                console(room));
        tell(room);
    }

    private Checkbox point(LiveRoom room, CheckPoint point) {
        var key = "checklist." + point.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var box = new Checkbox(getTranslation(key));
        box.setHelperText(getTranslation(key + ".why"));
        box.setValue(room.state().ticked().contains(point));
        box.setEnabled(!room.state().ended());
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) tick(room, point, box);
        });
        return box;
    }

    private void tick(LiveRoom room, CheckPoint point, Checkbox box) {
        try {
            room.tell(new Command.Tick(point, box.getValue()));
            box.setInvalid(false);
        } catch (Journal.NotSaved failure) {
            box.setErrorMessage(getTranslation("checklist.not-saved", failure.getMessage()));
            box.setInvalid(true);
        }
        box.setValue(room.state().ticked().contains(point));
        tell(room);
    }

    private void tell(LiveRoom room) {
        var ticked = room.state().ticked().size();
        var all = CheckPoint.values().length;
        progress.setText(
                ticked == all ? getTranslation("checklist.done") : getTranslation("checklist.progress", ticked, all));
        progress.getElement().getClassList().set("done", ticked == all);
    }

    private Anchor console(LiveRoom room) {
        var link = new Anchor("rooms/" + room.id(), getTranslation("rooms.console"));
        link.addClassNames("button", "button--main");
        return link;
    }
}
