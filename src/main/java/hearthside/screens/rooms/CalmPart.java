package hearthside.screens.rooms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.room.CalmPicture;
import hearthside.room.Command;
import hearthside.room.Journal;
import hearthside.room.LiveRoom;
import hearthside.screens.CalmPictures;
import hearthside.screens.Words;
import java.util.Optional;

/** What the calm screen of a room will show, chosen beforehand. A room that has ended shows none any more. */
final class CalmPart extends Div {
    private final LiveRoom room;
    private final CalmPictures pictures;
    private final Paragraph said = new Paragraph();

    CalmPart(LiveRoom room, Words words) {
        this.room = room;
        pictures = new CalmPictures(words, this::choose);
        said.getElement().setAttribute("role", "status");
        add(new Paragraph(words.say("prepare.calm.words")), pictures, said);
        show();
    }

    private void choose(Optional<CalmPicture> picture) {
        try {
            room.tell(new Command.CalmWith(picture));
            said.setText("");
        } catch (Journal.NotSaved failure) {
            said.setText(getTranslation("checklist.not-saved", getTranslation(failure.key())));
        }
        show();
    }

    private void show() {
        pictures.show(room.state().calmPicture());
        pictures.setEnabled(!room.state().ended());
    }
}
