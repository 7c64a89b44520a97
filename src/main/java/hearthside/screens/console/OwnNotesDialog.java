package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import hearthside.room.Agenda;
import hearthside.room.LiveRoom;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Section;

/** Everything she wrote down for herself, in running order; also when the evening is long over. */
final class OwnNotesDialog extends Dialog {
    private final LiveRoom room;
    private final Words words;

    OwnNotesDialog(LiveRoom room, Words words) {
        this.room = room;
        this.words = words;
        setHeaderTitle(words.say("console.own-notes"));
        addClassNames("pictures", "own-notes");
        var list = new DescriptionList();
        room.agenda().items().stream().map(this::title).distinct().forEach(title -> add(list, title));
        if (room.notes().none()) add(Tags.p("", words.say("console.own-notes.none")));
        else add(list);
        var done = new Button(words.say("console.done"), _ -> close());
        done.getElement().setAttribute("data-testid", "own-notes-done");
        getFooter().add(done);
    }

    private record Titled(String section, String title) {}

    private Titled title(Agenda.Item item) {
        var title = item.section().map(Section::title).orElseGet(() -> words.say("console.step.lobby"));
        return new Titled(OwnNotePart.key(item), title);
    }

    private void add(DescriptionList list, Titled titled) {
        var text = room.notes().of(titled.section());
        if (text.isBlank()) return;
        list.add(new DescriptionList.Term(titled.title()), new DescriptionList.Description(text));
    }
}
