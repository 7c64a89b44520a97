package hearthside.screens.rooms;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.room.Journal;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import java.util.function.Consumer;

/** What can be done to a room from the list: another name, another one like it, a rehearsal of it, or the end of it. */
final class RoomDeeds {
    /** What came of a deed. */
    enum Outcome {
        RENAMED,
        ERASED,
        FAILED
    }

    private final Rooms rooms;
    private final LiveRoom room;
    private final Copies copies;
    private final Consumer<Outcome> done;

    RoomDeeds(Rooms rooms, LiveRoom room, Copies copies, Consumer<Outcome> done) {
        this.rooms = rooms;
        this.copies = copies;
        this.room = room;
        this.done = done;
    }

    NativeButton rename() {
        var link = link("rooms.rename");
        link.addClickListener(_ -> renaming().open());
        return link;
    }

    NativeButton duplicate() {
        var link = link("rooms.duplicate");
        link.addClickListener(_ -> new Duplicate(room, copies).open());
        return link;
    }

    NativeButton rehearse() {
        var link = link("rooms.rehearse");
        link.addClickListener(_ -> rehearseNow());
        return link;
    }

    /** Makes a rehearsal of the room, and goes there. */
    void rehearseNow() {
        var ui = UI.getCurrent();
        try {
            var alias = ui.getTranslation("rooms.rehearsal.of", room.setting().alias());
            var made = copies.rehearsal(room, alias);
            ui.navigate("rooms/" + made.id() + "/prepare");
        } catch (Journal.NotSaved failure) {
            Trouble.say(ui, failure);
        }
    }

    NativeButton erase() {
        var link = link("rooms.erase");
        link.addClickListener(_ -> erasing().open());
        return link;
    }

    private static NativeButton link(String key) {
        var link = new NativeButton();
        link.setText(link.getTranslation(key));
        link.addClassName("link");
        return link;
    }

    private Dialog renaming() {
        var dialog = new Dialog();
        var name = new TextField(dialog.getTranslation("setup.name"));
        name.setManualValidation(true);
        name.setValue(room.setting().alias());
        name.setMaxLength(NewRoom.LONGEST_NAME);
        name.setAutoselect(true);
        name.setAutofocus(true);
        name.setWidthFull();
        var save = new Button(dialog.getTranslation("rooms.rename.save"), _ -> rename(name, dialog));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(dialog);
        dialog.setHeaderTitle(dialog.getTranslation("rooms.rename.title"));
        name.addClassName("in-dialog");
        dialog.setWidth("26em");
        dialog.add(name);
        dialog.getFooter().add(new Button(dialog.getTranslation("rooms.cancel"), _ -> dialog.close()), save);
        return dialog;
    }

    private void rename(TextField name, Dialog dialog) {
        var alias = name.getValue().strip();
        if (alias.isEmpty()) {
            wrong(name, name.getTranslation("setup.name.missing"));
            return;
        }
        try {
            rooms.rename(room, alias);
            dialog.close();
            done.accept(Outcome.RENAMED);
        } catch (Journal.NotSaved failure) {
            wrong(name, name.getTranslation("setup.not-saved", name.getTranslation(failure.key())));
        }
    }

    private static void wrong(TextField name, String words) {
        name.setErrorMessage(words);
        name.setInvalid(true);
    }

    /** The loud button, and the one that Enter presses, keeps the room. */
    private ConfirmDialog erasing() {
        var dialog = new ConfirmDialog();
        var live = RoomsView.started(room.state()) && !room.state().ended();
        dialog.setHeader(
                dialog.getTranslation("rooms.erase.title", room.setting().alias()));
        dialog.setText(dialog.getTranslation(live ? "rooms.erase.live" : "rooms.erase.words"));
        dialog.setConfirmText(dialog.getTranslation("rooms.erase.no"));
        dialog.setRejectText(dialog.getTranslation("rooms.erase.yes"));
        dialog.setRejectable(true);
        dialog.addRejectListener(_ -> eraseNow());
        return dialog;
    }

    private void eraseNow() {
        try {
            rooms.erase(room);
            done.accept(Outcome.ERASED);
        } catch (Journal.NotSaved failure) {
            Trouble.say(UI.getCurrent(), failure);
            done.accept(Outcome.FAILED);
        }
    }
}
