package hearthside.screens.console;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import hearthside.screens.Words;
import hearthside.workshop.Notes;
import java.util.List;

/** Notes under their four headings; a heading without notes is left away. */
final class NotesList extends DescriptionList {
    private final Words words;

    NotesList(Notes notes, Words words) {
        this.words = words;
        note("say", notes.say());
        note("watch", notes.watchFor());
        note("upset", notes.ifUpset());
        note("late", notes.ifLate());
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void note(String name, List<String> texts) {
        if (texts.isEmpty()) return;
        var note = new Div(new DescriptionList.Term(words.say("console.notes." + name)));
        texts.forEach(text -> note.add(new DescriptionList.Description(text)));
        if (name.equals("say")) note.addClassName("say");
        getElement().appendChild(note.getElement());
    }
}
