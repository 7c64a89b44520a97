package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.screens.JoinAddress;
import hearthside.screens.Role;
import hearthside.screens.Words;
import java.util.ArrayList;
import java.util.List;

/** What is not for this minute: pictures so far, packs, her notes, who leads along, and the end. */
final class Leaving extends Div implements Part {
    private final LiveRoom room;
    private final Words words;
    /** For a room that goes on. */
    private final List<NativeButton> live = new ArrayList<>();

    Leaving(LiveRoom room, Role role, boolean onlyHere, JoinAddress address, Controls controls, Words words) {
        this.room = room;
        this.words = words;
        setClassName("leaving");
        add(small("pictures", "console.pictures", () -> new PicturesDialog(room, words).open()));
        if (role == Role.CO_FACILITATOR) return;
        add(packs(), small("own-notes", "console.own-notes", () -> new OwnNotesDialog(room, words).open()));
        if (!onlyHere)
            live.add(small("lead", "console.lead", () -> new InvitationsDialog(room, address, words).open()));
        live.add(small("end", "console.end", () -> end(controls)));
        live.forEach(this::add);
    }

    @Override
    public void show(Moment moment) {
        live.forEach(button -> button.setEnabled(!moment.state().ended()));
    }

    private Component packs() {
        var packs = new Anchor("rooms/" + room.id() + "/packs", words.say("console.packs"));
        packs.getElement().setAttribute("data-testid", "packs");
        return packs;
    }

    private NativeButton small(String name, String key, Runnable press) {
        return Keys.button(name, "button button--plain button--small", words.say(key), press);
    }

    private void end(Controls controls) {
        new Question(words, "console.end.title")
                .ask(words.say("console.end.what"), () -> controls.tell(new Command.End()));
    }
}
