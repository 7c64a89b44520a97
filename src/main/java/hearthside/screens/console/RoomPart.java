package hearthside.screens.console;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hearthside.room.Command;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import java.util.List;

/** Right: who is here, what the room is set to, and the way out. */
final class RoomPart extends Aside implements Part {
    private final Words words;
    private final List<Part> parts;
    private final Span checked = new Span();
    private final Switch calm;

    RoomPart(Leaving leaving, Controls controls, Checklist checklist, Words words) {
        this.words = words;
        var people = new PeoplePart(controls, words);
        var switches = new SwitchesPart(controls, words);
        parts = List.of(people, switches);
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
        parts.forEach(part -> part.show(moment));
        checked.setText(moment.state()
                .checkedAt()
                .map(at -> words.say("console.checked", new DriftWords(words).time(moment, at)))
                .orElseGet(() ->
                        words.say("console.unchecked", moment.state().ticked().size())));
        calm.show(moment.state().calm());
    }
}
