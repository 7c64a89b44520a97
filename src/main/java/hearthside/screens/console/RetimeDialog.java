package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Retiming;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** Says in plain words what would be shorter and what would be left out, before anything is. What was said is what is done. */
final class RetimeDialog extends Dialog {
    private final LiveRoom room;
    private final Controls controls;
    private final Words words;

    RetimeDialog(LiveRoom room, Controls controls, Words words) {
        this.room = room;
        this.controls = controls;
        this.words = words;
        addClassName("question");
        setHeaderTitle(words.say("console.retime.title"));
        var moment = Moment.of(room);
        moment.progress()
                .catchingUp()
                .ifPresentOrElse(
                        plan -> propose(moment, plan), () -> add(Tags.p("", words.say("console.retime.nothing"))));
        getFooter().addComponentAsFirst(button("no", "console.retime.no", this::close));
    }

    private void propose(Moment moment, Retiming plan) {
        var says = new RetimeWords(moment, plan, words);
        getElement().setAttribute("data-testid", "retiming");
        if (!says.leftOut().isEmpty()) list("console.retime.out", says.leftOut());
        if (!says.shorter().isEmpty()) list("console.retime.shorter", says.shorter());
        if (!says.kept().isEmpty()) add(Tags.p("", words.say("console.retime.kept", String.join(", ", says.kept()))));
        add(Tags.p("", says.ending()));
        var yes = button("yes", "console.retime.yes", () -> retime(plan));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(yes);
    }

    private void list(String key, java.util.List<String> lines) {
        add(Tags.p("lead", words.say(key)), Tags.texts("retime-lines", lines));
    }

    private Button button(String name, String key, Runnable press) {
        var button = new Button(words.say(key), _ -> press.run());
        button.getElement().setAttribute("data-testid", name);
        return button;
    }

    /** If the room has moved on meanwhile, what was said no longer holds: it is said anew. */
    private void retime(Retiming plan) {
        close();
        if (room.state().at() == plan.from()) controls.tell(new Command.Retime(plan));
        else new RetimeDialog(room, controls, words).open();
    }
}
