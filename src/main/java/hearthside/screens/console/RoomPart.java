package hearthside.screens.console;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hearthside.room.Command;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** Right: who is here, what the room is set to, and the way out. */
final class RoomPart extends Aside implements Part {
    private final Words words;
    private final PeoplePart people;
    private final SwitchesPart switches;
    private final Leaving leaving;
    private final Span checked = new Span();
    private final Switch calm;

    RoomPart(Leaving leaving, Controls controls, Checklist checklist, Words words) {
        this.words = words;
        this.leaving = leaving;
        people = new PeoplePart(controls, words);
        switches = new SwitchesPart(controls, words);
        calm = Switch.calm(words, on -> controls.tell(new Command.Calm(on)));
        setClassName("room");
        getElement().setAttribute("aria-label", words.say("console.room"));
        add(Tags.div("room-body", people, switches, checked(checklist), leaving), Tags.div("room-calm", calm.button()));
    }

    private Paragraph checked(Checklist checklist) {
        var line = new Paragraph(checked);
        line.setClassName("checked");
        line.add(Keys.button(
                "checklist",
                "button button--plain button--small",
                words.say("console.checklist.open"),
                checklist::open));
        return line;
    }

    @Override
    public void show(Moment moment) {
        people.show(moment);
        switches.show(moment);
        leaving.show(moment);
        var goesOn = !moment.state().ended();
        people.setEnabled(goesOn);
        switches.setEnabled(goesOn);
        calm.button().setEnabled(goesOn);
        checked.setText(moment.state()
                .checkedAt()
                .map(at -> words.say("console.checked", new DriftWords(words).time(moment, at)))
                .orElseGet(() ->
                        words.say("console.unchecked", moment.state().ticked().size())));
        calm.show(moment.state().calm());
    }
}
