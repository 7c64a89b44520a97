package hearthside.screens.console;

import com.vaadin.flow.component.notification.Notification;
import hearthside.room.Command;
import hearthside.room.Journal;
import hearthside.room.LiveRoom;
import hearthside.screens.Words;

/** Sends what the facilitator wants. If a change could not be kept, says so in its own plain words; nothing else changes. */
record Controls(LiveRoom room, Words words) {
    private static final int READING_MS = 10_000;

    void tell(Command command) {
        try {
            room.tell(command);
        } catch (Journal.NotSaved failure) {
            say(words.say("console.not-saved", words.say(failure.key())));
        }
    }

    void say(String text) {
        var said = Notification.show(text, READING_MS, Notification.Position.MIDDLE);
        said.setAssertive(true);
    }
}
