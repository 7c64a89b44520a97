package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import hearthside.room.LiveRoom;
import hearthside.room.Watcher;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The one bridge between a room and a page. What a room tells from any thread becomes a redraw in the page's own turn;
 * a burst becomes one. A page that looks away stops following.
 *
 * <p>The page also asks by itself every ten seconds, so that a push that died without a word heals.
 */
public final class Following implements Watcher {
    private static final int ASK_AGAIN_MS = 10_000;

    private final Kind kind;
    private final Runnable room;
    private final Runnable people;

    private Following(Kind kind, UI ui, Runnable room, Runnable people) {
        this.kind = kind;
        this.room = once(ui, room);
        this.people = once(ui, people);
    }

    /** Draws now, and again whenever the room or its people change, for as long as the view is attached. */
    public static void of(LiveRoom room, Kind kind, Component view, Runnable redraw, Runnable redrawPeople) {
        view.addAttachListener(attached -> {
            var ui = attached.getUI();
            var watch = room.watch(new Following(kind, ui, redraw, redrawPeople));
            var asking = ui.addPollListener(_ -> redraw.run());
            ui.setPollInterval(ASK_AGAIN_MS);
            redraw.run();
            view.addDetachListener(detached -> {
                watch.close();
                asking.remove();
                ui.setPollInterval(-1);
                detached.unregisterListener();
            });
        });
    }

    /** What may be run from any thread, any number of times, and redraws in the page's own turn; a burst once. */
    public static Runnable once(UI ui, Runnable redraw) {
        var waiting = new AtomicBoolean();
        var turn = ui.accessLater(
                () -> {
                    waiting.set(false);
                    redraw.run();
                },
                () -> {});
        return () -> {
            if (waiting.compareAndSet(false, true)) turn.run();
        };
    }

    @Override
    public void changed() {
        room.run();
    }

    @Override
    public void peopleChanged() {
        people.run();
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
