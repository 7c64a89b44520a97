package hearthside.screens.console;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Notes;
import java.util.List;
import java.util.Optional;

/** What to say, what to watch for, what to do if somebody is upset or time is short. */
final class NotesPart extends Section implements Part {
    private final Words words;
    private Optional<Notes> drawn = Optional.empty();

    NotesPart(Words words) {
        this.words = words;
        setClassName("notes");
        getElement().setAttribute("tabindex", "0").setAttribute("aria-label", words.say("console.notes"));
    }

    @Override
    public void show(Moment moment) {
        var notes = moment.item().notes();
        if (drawn.filter(notes::equals).isPresent()) return;
        drawn = Optional.of(notes);
        removeAll();
        var list = new DescriptionList();
        note(list, "console.notes.say", notes.say());
        note(list, "console.notes.watch", notes.watchFor());
        note(list, "console.notes.upset", notes.ifUpset());
        note(list, "console.notes.late", notes.ifLate());
        if (list.getChildren().findAny().isPresent()) add(list);
        else add(Tags.p("soft", words.say(moment.state().at() == 0 ? "console.notes.lobby" : "console.notes.none")));
    }

    private void note(DescriptionList list, String key, List<String> texts) {
        if (texts.isEmpty()) return;
        var note = new Div(new DescriptionList.Term(words.say(key)));
        texts.forEach(text -> note.add(new DescriptionList.Description(text)));
        if (key.equals("console.notes.say")) note.addClassName("say");
        list.getElement().appendChild(note.getElement());
    }
}
