package hearthside.screens.rooms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.room.Journal;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** When and where an evening is, to be changed as long as the room has not ended. */
final class MeetingPart extends Div {
    private final Rooms rooms;
    private final LiveRoom room;
    private final Runnable moved;
    private final Sittings sittings = new Sittings();
    private final TextField where = new TextField();
    private final Paragraph said = new Paragraph();

    /** @param moved everything else on the page that says when or where */
    MeetingPart(Rooms rooms, LiveRoom room, Runnable moved) {
        this.rooms = rooms;
        this.room = room;
        this.moved = moved;
        addClassName("meeting");
        sittings.set(room.setting().starts());
        where.setLabel(getTranslation("setup.where"));
        where.setHelperText(getTranslation("setup.where.more"));
        where.setMaxLength(NewRoom.LONGEST_PLACE);
        where.setValue(room.setting().place().orElse(""));
        where.setWidthFull();
        where.getElement().setAttribute("autocomplete", "off");
        said.addClassName("copied");
        said.getElement().setAttribute("role", "status");
        add(sittings, where, doing());
    }

    private Div doing() {
        var save = new Button(getTranslation("prepare.meeting.save"), _ -> save());
        save.getElement().setAttribute("data-testid", "meeting-save");
        var doing = new Div(save, said);
        doing.addClassName("doing");
        return doing;
    }

    private void save() {
        said.setText("");
        if (sittings.check(LocalDate.ofInstant(room.now(), room.setting().zone()))) move();
        else sittings.focusWrong();
    }

    private void move() {
        try {
            var starts = sittings.starts();
            var place = Optional.of(where.getValue().strip()).filter(some -> !some.isEmpty());
            if (asItIs(starts, place)) {
                said.setText(getTranslation("prepare.meeting.same"));
                return;
            }
            var done = rooms.move(room, starts, place);
            said.setText(getTranslation(done ? "prepare.meeting.saved" : "prepare.meeting.ended"));
            if (done) follow();
        } catch (Journal.NotSaved failure) {
            said.setText(getTranslation("setup.not-saved", getTranslation(failure.key())));
        }
    }

    private boolean asItIs(List<LocalDateTime> starts, Optional<String> place) {
        return starts.equals(room.setting().starts())
                && place.equals(room.setting().place());
    }

    private void follow() {
        sittings.set(room.setting().starts());
        moved.run();
    }
}
