package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import hearthside.room.CheckPoint;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.screens.Role;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import java.util.Locale;

/** What a facilitator makes sure of before couples work together (safety rule 2). Each tick counts at once. */
record Checklist(LiveRoom room, Role role, Controls controls, Words words) {
    void open() {
        var dialog = new Dialog(words.say("console.checklist"));
        dialog.addClassName("checklist");
        dialog.add(Tags.p("soft", words.say("console.checklist.why")));
        if (role == Role.CO_FACILITATOR) dialog.add(Tags.p("", words.say("console.checklist.hers")));
        for (var point : CheckPoint.values()) dialog.add(box(point));
        dialog.getFooter().add(new Button(words.say("console.done"), _ -> dialog.close()));
        dialog.open();
    }

    private Checkbox box(CheckPoint point) {
        var name = point.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var box = new Checkbox(
                words.say("console.checklist." + name), room.state().ticked().contains(point));
        box.getElement().setAttribute("data-testid", "check-" + name);
        box.setEnabled(role == Role.FACILITATOR && !room.state().ended());
        box.addValueChangeListener(ticked -> {
            if (!ticked.isFromClient()) return;
            controls.tell(new Command.Tick(point, ticked.getValue()));
            box.setValue(room.state().ticked().contains(point));
        });
        return box;
    }
}
