package hearthside.screens.projector;

import com.vaadin.flow.component.html.Div;
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
import hearthside.screens.Sight;
import hearthside.screens.Stage;
import hearthside.screens.Words;
import jakarta.annotation.security.PermitAll;

/** What the room looks at, in its own window. Nothing on it can be pressed. */
@Route("screen/:id")
@PermitAll
public class ProjectorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String SPEAKS = "document.documentElement.lang = $0";

    private final Rooms rooms;
    private final Facilitator facilitator;
    private final JoinAddress address;

    public ProjectorView(Rooms rooms, Facilitator facilitator, Doorway doorway) {
        this.rooms = rooms;
        this.facilitator = facilitator;
        address = doorway.address();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("id")
                .flatMap(id -> facilitator.room(rooms, id))
                .ifPresentOrElse(room -> project(room, event), () -> add(new NoSuchRoom(Words.in(getLocale()))));
    }

    private void project(LiveRoom room, BeforeEnterEvent event) {
        var words = Words.in(room.setting().language());
        var stage = Stage.onProjector(words);
        stage.getElement().setAttribute("data-room", room.id());
        Following.of(room, Watcher.Kind.SCREEN, stage, () -> show(room, stage), () -> show(room, stage));
        event.getUI().addClassName("projecting");
        event.getUI().getPage().executeJs(SPEAKS, words.locale().toLanguageTag());
        event.getUI().getPage().addJavaScript("context://stage.js");
        event.getUI().getPage().addJavaScript("context://chime.js");
        event.getUI().getPage().addJavaScript("context://line.js");
        add(stage);
    }

    private void show(LiveRoom room, Stage stage) {
        var state = room.state();
        stage.show(Sight.now(room, state, address), room.now());
        stage.getElement().setAttribute("data-beat", room.now().toString());
        stage.getElement().setAttribute("data-chime", Boolean.toString(state.mayChime()));
        stage.getElement().setAttribute("data-revision", Long.toString(state.revision()));
    }

    @Override
    public String getPageTitle() {
        return Words.in(getLocale()).say("projector.title");
    }
}
