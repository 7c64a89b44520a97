package hearthside.screens.rooms;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import hearthside.room.Journal;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a facilitator reads when a press of hers went wrong. The page stays as it is. */
@Component
class Trouble implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final int LONG_ENOUGH_MS = 10_000;
    private static final int DEEPEST = 12;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(Trouble::tell));
    }

    private static void tell(ErrorEvent event) {
        var ui = UI.getCurrent();
        note(event.getThrowable());
        if (ui != null) say(ui, event.getThrowable());
    }

    static void say(UI ui, Throwable failure) {
        Notification.show(words(ui, failure), LONG_ENOUGH_MS, Notification.Position.TOP_CENTER);
    }

    private static String words(UI ui, Throwable failure) {
        if (failure instanceof Journal.NotSaved unsaved)
            return ui.getTranslation("setup.not-saved", ui.getTranslation(unsaved.key()));
        return ui.getTranslation("rooms.mistake.press");
    }

    /** Where it happened, without the message: that could hold what somebody typed. */
    static void note(Throwable failure) {
        var places = Arrays.stream(failure.getStackTrace()).limit(DEEPEST).toList();
        LOG.warn("{} at {}", failure.getClass().getName(), places);
    }
}
