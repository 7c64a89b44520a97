package hearthside.screens.console;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import hearthside.room.Command;
import hearthside.screens.Words;

/** Ending erases people, so it is asked twice, and says what goes. */
final class EndDialog {
    private EndDialog() {}

    static ConfirmDialog of(Controls controls, Words words) {
        var dialog = new ConfirmDialog(
                words.say("console.end.title"),
                words.say("console.end.what"),
                words.say("console.end.yes"),
                _ -> controls.tell(new Command.End()));
        dialog.setCancelable(true);
        dialog.setCancelText(words.say("console.end.no"));
        return dialog;
    }
}
