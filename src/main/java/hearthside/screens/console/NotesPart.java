package hearthside.screens.console;

import com.vaadin.flow.component.html.Section;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Notes;
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
        var list = new NotesList(notes, words);
        if (list.isEmpty())
            add(Tags.p("soft", words.say(moment.state().at() == 0 ? "console.notes.lobby" : "console.notes.none")));
        else add(list);
    }
}
