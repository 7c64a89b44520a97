package hearthside.screens;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.room.Invited;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.screens.console.ConsoleView;
import hearthside.screens.projector.ProjectorView;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** One room, and as many windows on it as a story needs; without a browser, a server or a database. */
public final class House implements AutoCloseable {
    private final MemoryJournal journal = new MemoryJournal();
    private final GenericWebApplicationContext beans = new GenericWebApplicationContext();
    private final BrowserlessApplicationContext vaadin;
    private final Rooms rooms;
    private final LiveRoom room;
    private Optional<Invited> guest = Optional.empty();
    private Instant now = Instant.parse("2026-12-04T00:00:00Z");

    public House() {
        this(RandomGenerator.of("L64X128MixRandom"));
    }

    public House(RandomGenerator random) {
        rooms = Sample.rooms(journal, () -> now, random);
        room = Sample.room(rooms);
        beans.registerBean(Rooms.class, () -> rooms);
        beans.registerBean(
                Facilitator.class, () -> new Facilitator(beans.getBeanProvider(AuthenticationContext.class)));
        beans.registerBean(AuthenticationContext.class, Guest::new);
        beans.registerBean(Doorway.class, () -> new Doorway("http://192.168.1.20:8080", false));
        beans.setServletContext(new org.springframework.mock.web.MockServletContext());
        beans.refresh();
        vaadin = SpringBrowserlessApplicationContext.create(beans, ConsoleView.class, ProjectorView.class);
    }

    public LiveRoom room() {
        return room;
    }

    public Rooms rooms() {
        return rooms;
    }

    public MemoryJournal journal() {
        return journal;
    }

    public void later(long seconds) {
        now = now.plusSeconds(seconds);
    }

    public Window console() {
        return open(ConsoleView.class, room.id());
    }

    /** A console that somebody has by an invitation to this room. */
    public Window ledAlong() {
        var token = room.invitations().make(now).token().orElseThrow();
        guest = rooms.invited(token);
        try {
            return console();
        } finally {
            guest = Optional.empty();
        }
    }

    /** Who is at the door when a window opens: the facilitator, or a guest of hers. */
    private final class Guest extends AuthenticationContext {
        @Override
        public Optional<String> getPrincipalName() {
            return Optional.of(guest.isPresent() ? "co-facilitator" : "facilitator");
        }

        @Override
        public Collection<? extends GrantedAuthority> getGrantedAuthorities() {
            return guest.map(some -> new SimpleGrantedAuthority(some.right())).stream()
                    .toList();
        }
    }

    public Window projector() {
        return open(ProjectorView.class, room.id());
    }

    public Window open(Class<? extends Component> view, String id) {
        var window = vaadin.newUser().newWindow();
        window.navigate(view, Map.of("id", id));
        return new Window(window);
    }

    @Override
    public void close() {
        vaadin.close();
        beans.close();
    }

    /** What one browser window shows, and what can be pressed in it. */
    public record Window(BrowserlessUIContext window) {
        /** Lets everything that the server has for this window arrive. */
        public Window looks() {
            window.activate();
            arrive();
            return this;
        }

        /** A click as the page sends it: with what the button was showing. */
        public void press(String name) {
            press(name, looks().named(name).getAttribute("data-shown"));
        }

        public void press(String name, String step) {
            window.activate();
            var button = named(name);
            var data = JacksonUtils.createObjectNode();
            if (step != null) data.put("element.dataset.shown", step);
            button.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(button, "click", data));
            arrive();
        }

        private void arrive() {
            var session = window.getUser().getSession();
            session.getService().runPendingAccessTasks(session);
            window.roundTrip();
        }

        public String text(String name) {
            return looks().named(name).getTextRecursively();
        }

        public String attribute(String name, String attribute) {
            return String.valueOf(looks().named(name).getAttribute(attribute));
        }

        public String markup() {
            return looks().view().getOuterHTML();
        }

        /** What a notification says. */
        public String said() {
            looks();
            return window.find(Notification.class).single().getElement().getProperty("text", "");
        }

        public Element named(String name) {
            return find(view(), name).orElseThrow(() -> new AssertionError("Nothing is called " + name));
        }

        public Element screen() {
            looks();
            return all(view())
                    .filter(element ->
                            String.valueOf(element.getAttribute("class")).startsWith("screen "))
                    .findFirst()
                    .orElseThrow();
        }

        public String state() {
            return screen().getAttribute("data-state");
        }

        private Element view() {
            return window.getCurrentView().getElement();
        }

        private static Optional<Element> find(Element from, String name) {
            return all(from)
                    .filter(element -> name.equals(element.getAttribute("data-testid")))
                    .findFirst();
        }

        private static Stream<Element> all(Element from) {
            return Stream.concat(Stream.of(from), from.getChildren().flatMap(Window::all));
        }
    }
}
