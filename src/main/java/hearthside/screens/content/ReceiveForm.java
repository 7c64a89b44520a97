package hearthside.screens.content;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Studio;
import hearthside.workshop.Studio.Arrival;
import hearthside.workshop.Studio.Reason;
import java.util.List;
import java.util.Optional;

/** Takes a workshop in that somebody handed on as a zip. A name is only asked for when the zip's own cannot be used. */
final class ReceiveForm extends Section {
    private final transient Studio studio;
    private final Runnable changed;
    private final Outcome outcome;
    private final TextField name = new TextField();
    private final Button again = new Button();
    private byte[] zip = {};

    ReceiveForm(Studio studio, Words words, Runnable changed) {
        this.studio = studio;
        this.changed = changed;
        outcome = new Outcome(words);
        name.setLabel(words.say("content.name"));
        name.setHelperText(words.say("content.name.more"));
        name.setMaxLength(60);
        again.setText(words.say("content.receive.again"));
        again.addClickListener(_ -> receive(Optional.of(name.getValue().strip())));
        setClassName("new");
        add(
                new H2(words.say("content.receive")),
                Tags.p("soft", words.say("content.receive.more")),
                new Handed(words, "content.receive.choose", Studio.LARGEST_PARCEL, List.of(".zip"), this::handed),
                outcome,
                name,
                again);
        ask(false);
    }

    private void handed(Handed.File file) {
        zip = file.bytes();
        receive(Optional.empty());
    }

    private void receive(Optional<String> called) {
        var arrival = studio.receive(zip, called);
        outcome.show(arrival);
        switch (arrival) {
            case Arrival.Taken(String _, String free) -> offer(free);
            case Arrival.Refused(Reason reason, String about)
            when reason == Reason.NO_NAME || reason == Reason.NAME -> offer(about);
            case Arrival.Kept _, Arrival.Faulty _, Arrival.Refused _ -> done();
        }
        changed.run();
    }

    private void offer(String proposed) {
        name.setValue(proposed);
        ask(true);
        name.focus();
    }

    private void done() {
        zip = new byte[0];
        ask(false);
    }

    private void ask(boolean asked) {
        name.setVisible(asked);
        again.setVisible(asked);
    }
}
