package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import hearthside.room.LiveRoom;
import hearthside.screens.JoinAddress;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** The way in, large: for somebody who comes late, or for reading aloud. */
record JoinDialog(LiveRoom room, JoinAddress address, Words words) {
    void open() {
        var dialog = new Dialog(words.say("console.join.title"));
        dialog.addClassName("join");
        dialog.add(
                Tags.p("soft", words.say(room.state().locked() ? "console.join.locked" : "console.join.how")),
                Tags.div("join-address", new Span(address.spoken())),
                Tags.div("join-code", new Span(room.setting().code().spaced())));
        dialog.getFooter().add(new Button(words.say("console.done"), _ -> dialog.close()));
        dialog.open();
    }
}
