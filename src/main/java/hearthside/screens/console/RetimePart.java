package hearthside.screens.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** When the room is late: one press proposes how it could end in time. When it was re-timed: the way back. */
final class RetimePart extends Div implements Part {
    private final Div late;
    private final Paragraph retimed;

    RetimePart(String name, LiveRoom room, Controls controls, Words words) {
        late = new Div(Keys.button(
                name, "button", words.say("console.retime"), () -> new RetimeDialog(room, controls, words).open()));
        retimed = Tags.with("retimed", new Paragraph(new Span(words.say("console.retimed"))));
        retimed.add(Keys.button(
                name + "-undo",
                "button button--plain button--small",
                words.say("console.retimed.undo"),
                () -> controls.tell(new Command.AsWritten())));
        setClassName("retime");
        add(late, retimed);
    }

    @Override
    public void show(Moment moment) {
        late.setVisible(moment.progress().catchingUp().isPresent());
        retimed.setVisible(
                moment.state().retiming().isPresent() && !moment.state().ended());
    }
}
