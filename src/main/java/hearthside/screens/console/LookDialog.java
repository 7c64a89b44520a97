package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.room.LiveRoom;
import hearthside.screens.PhonePreview;
import hearthside.screens.Sight;
import hearthside.screens.Stage;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** Any step, as the screen and a phone would show it, with its notes. The room stays where it is until "Go there". */
final class LookDialog extends Dialog {
    private final LookAhead ahead;
    private final LiveRoom room;
    private final Words words;
    private final Stage screen;
    private final PhonePreview phone;
    private final Div notes = Tags.div("notes");
    private final Paragraph where = Tags.p("look-where", "");
    private final Paragraph warning = Tags.p("look-warning", "");
    private final NativeButton back;
    private final NativeButton next;
    private final Button go;
    private int at;

    LookDialog(LookAhead ahead, int step) {
        this.ahead = ahead;
        room = ahead.room();
        words = ahead.words();
        screen = Stage.asCopy(Words.in(room.setting().language()));
        phone = new PhonePreview(room.workshop(), words);
        back = Keys.button("look-back", "button", words.say("console.look.back"), () -> show(at - 1));
        next = Keys.button("look-next", "button", words.say("console.look.next"), () -> show(at + 1));
        go = new Button(words.say("console.look.go"), _ -> goThere());
        setHeaderTitle(words.say("console.look"));
        addClassName("look");
        where.getElement().setAttribute("role", "status").setAttribute("data-testid", "look-where");
        add(Tags.p("soft", words.say("console.look.more")), Tags.div("look-walk", back, next, where), three());
        getFooter().add(stay(), go);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.getElement().setAttribute("data-testid", "yes");
        show(step);
    }

    private Div three() {
        var copy = Tags.div("copy", screen);
        copy.getElement().setAttribute("inert", true);
        notes.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", words.say("console.notes"));
        warning.getElement().setAttribute("role", "status").setAttribute("data-testid", "look-warning");
        return Tags.div("look-three", copy, Tags.div("look-notes", notes, warning), phone);
    }

    private Button stay() {
        var stay = new Button(words.say("console.jump.no"), _ -> close());
        stay.getElement().setAttribute("data-testid", "no");
        return stay;
    }

    private void goThere() {
        close();
        ahead.jump().to(at);
    }

    /** One step too far, at either end, is no step. */
    private void show(int step) {
        at = Math.clamp(step, 0, room.agenda().size() - 1);
        var item = room.agenda().item(at);
        var section = item.section().map(some -> some.title()).orElse(words.say("console.step.lobby"));
        where.setText(words.say(
                "console.look.where", at + 1, room.agenda().size(), section, new StepWords(words).name(item.step())));
        screen.show(Sight.at(at, room, room.state(), ahead.address()), room.now());
        phone.show(item);
        showNotes(new NotesList(item.notes(), words));
        warning.setText(warning());
        atAnEnd(back, at == 0);
        atAnEnd(next, at == room.agenda().size() - 1);
        go.setEnabled(!ahead.jump().isHere(at) && !room.state().ended());
    }

    private void showNotes(NotesList list) {
        notes.removeAll();
        if (list.isEmpty()) notes.add(Tags.p("soft", words.say("console.notes.none")));
        else notes.add(list);
    }

    private String warning() {
        var state = room.state();
        if (ahead.jump().isHere(at)) return words.say("console.look.here");
        if (state.locks(room.agenda().step(at))) return words.say("console.next.checklist.more");
        if (state.leavesOut(at)) return words.say("console.look.out");
        var polls = ahead.jump().leavesOut(at);
        return polls.isEmpty() ? "" : words.say("console.jump.leaves", String.join(" · ", polls));
    }

    /** Said, and still there for the keyboard. */
    private static void atAnEnd(NativeButton button, boolean ended) {
        button.getElement().setAttribute("aria-disabled", Boolean.toString(ended));
    }
}
