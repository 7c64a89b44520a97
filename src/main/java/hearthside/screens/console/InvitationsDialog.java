package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.room.Invitations.Invitation;
import hearthside.room.LiveRoom;
import hearthside.screens.JoinAddress;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** Links for somebody who leads along in this room; each opens one browser, and can be taken back. */
final class InvitationsDialog extends Dialog {
    private final LiveRoom room;
    private final JoinAddress address;
    private final Words words;
    private final TextField link = new TextField();
    private final UnorderedList standing = new UnorderedList();

    InvitationsDialog(LiveRoom room, JoinAddress address, Words words) {
        this.room = room;
        this.address = address;
        this.words = words;
        setHeaderTitle(words.say("console.lead"));
        addClassName("invitations");
        add(Tags.p("soft", words.say("console.lead.more")), link, standing);
        link.setLabel(words.say("console.lead.link"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.setVisible(false);
        link.getElement().setAttribute("data-testid", "lead-link");
        getFooter()
                .add(
                        button("lead-make", "console.lead.make", this::make),
                        button("lead-done", "console.done", this::close));
        list();
    }

    private Button button(String name, String key, Runnable press) {
        var button = new Button(words.say(key), _ -> press.run());
        button.getElement().setAttribute("data-testid", name);
        return button;
    }

    private void make() {
        var made = room.invitations().make(room.now());
        link.setValue(address.base() + "/host/lead?token=" + made.token().orElseThrow());
        link.setVisible(true);
        link.focus();
        list();
    }

    private void list() {
        standing.removeAll();
        room.invitations().standing().forEach(one -> standing.add(line(one)));
    }

    private ListItem line(Invitation one) {
        var made = words.say("console.time", one.made().atZone(room.setting().zone()));
        var says = new Span(words.say(one.used() ? "console.lead.used" : "console.lead.waits", made));
        var back = Keys.button(
                "lead-back", "button button--plain button--small", words.say("console.lead.back"), () -> takeBack(one));
        return new ListItem(says, back);
    }

    private void takeBack(Invitation one) {
        room.takeBack(one.id());
        link.setVisible(false);
        list();
    }
}
