package hearthside.screens.rooms;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.room.CheckPoint;
import hearthside.room.Command;
import hearthside.room.Journal;
import hearthside.room.LiveRoom;
import java.util.Locale;
import java.util.stream.Stream;

/** The points of the checklist to tick, each with its reason, and how many there are left. */
final class Points extends Div {
    private final LiveRoom room;
    private final Paragraph progress = new Paragraph();

    Points(LiveRoom room) {
        this.room = room;
        addClassName("points");
        Stream.of(CheckPoint.values()).map(this::point).forEach(this::add);
        progress.addClassName("progress");
        progress.getElement().setAttribute("role", "status");
        add(progress);
        tell();
    }

    private Checkbox point(CheckPoint point) {
        var key = "checklist." + point.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var box = new Checkbox(getTranslation(key));
        box.setHelperText(getTranslation(key + ".why"));
        box.setValue(room.state().ticked().contains(point));
        box.setEnabled(!room.state().ended());
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) tick(point, box);
        });
        return box;
    }

    private void tick(CheckPoint point, Checkbox box) {
        try {
            room.tell(new Command.Tick(point, box.getValue()));
            box.setInvalid(false);
        } catch (Journal.NotSaved failure) {
            box.setErrorMessage(getTranslation("checklist.not-saved", getTranslation(failure.key())));
            box.setInvalid(true);
        }
        box.setValue(room.state().ticked().contains(point));
        tell();
    }

    private void tell() {
        var ticked = room.state().ticked().size();
        var all = CheckPoint.values().length;
        progress.setText(
                ticked == all ? getTranslation("checklist.done") : getTranslation("checklist.progress", ticked, all));
        progress.getElement().getClassList().set("done", ticked == all);
    }
}
