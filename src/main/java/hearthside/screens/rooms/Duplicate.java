package hearthside.screens.rooms;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.room.Journal;
import hearthside.room.LiveRoom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The same evening for another group: asks for its name and its time, and keeps every other choice. */
final class Duplicate extends Dialog {
    private final LiveRoom room;
    private final Copies copies;
    private final TextField name = new TextField();
    private final Sittings sittings = new Sittings();
    private final Paragraph trouble = new Paragraph();

    Duplicate(LiveRoom room, Copies copies) {
        this.room = room;
        this.copies = copies;
        setHeaderTitle(getTranslation("rooms.duplicate.title", room.setting().alias()));
        setWidth("30em");
        add(new Paragraph(getTranslation("rooms.duplicate.words")));
        naming();
        sittings.addClassName("in-dialog");
        sittings.show(room.setting().starts().size());
        sittings.setVisible(!room.setting().rehearsal());
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        add(name, sittings, trouble);
        var make = new Button(getTranslation("rooms.duplicate.make"), _ -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("rooms.cancel"), _ -> close()), make);
    }

    private void naming() {
        name.setLabel(getTranslation("setup.name"));
        name.setMaxLength(NewRoom.LONGEST_NAME);
        name.setManualValidation(true);
        name.setAutofocus(true);
        name.setWidthFull();
        name.addClassName("in-dialog");
        name.addValueChangeListener(_ -> name.setInvalid(false));
    }

    private void make() {
        trouble.setVisible(false);
        var named = !name.getValue().isBlank();
        name.setErrorMessage(named ? "" : getTranslation("setup.name.missing"));
        name.setInvalid(!named);
        var today = LocalDate.ofInstant(room.now(), room.setting().zone());
        var timed = room.setting().rehearsal() || sittings.check(today);
        if (!named) name.focus();
        else if (timed) copy();
        else sittings.focusWrong();
    }

    private void copy() {
        try {
            copies.another(room, name.getValue().strip(), starts())
                    .ifPresentOrElse(this::go, () -> say(getTranslation("rooms.duplicate.gone")));
        } catch (Journal.NotSaved failure) {
            say(getTranslation("setup.not-saved", getTranslation(failure.key())));
        }
    }

    private List<LocalDateTime> starts() {
        if (!room.setting().rehearsal()) return sittings.starts();
        return Copies.fromNow(
                Copies.variant(room),
                LocalDateTime.ofInstant(room.now(), room.setting().zone()));
    }

    private void go(LiveRoom made) {
        close();
        UI.getCurrent().navigate("rooms/" + made.id() + "/prepare");
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setVisible(true);
    }
}
