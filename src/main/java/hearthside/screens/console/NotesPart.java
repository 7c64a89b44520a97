package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.page.WebStorage;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Notes;
import java.util.Optional;

/** What to say, what to watch for, what to do if somebody is upset or time is short; and below, what she adds herself. */
final class NotesPart extends Section implements Part {
    /** Her eyes are the same tomorrow: this browser remembers. */
    private static final String LARGER = "hearthside-larger-notes";

    private final Words words;
    private final Part own;
    private final Div list = Tags.div("notes-list");
    private final NativeButton larger;
    private Optional<Notes> drawn = Optional.empty();
    private boolean large;

    <P extends Component & Part> NotesPart(P own, Words words) {
        this(words, own);
        add(own);
    }

    NotesPart(Words words) {
        this(words, _ -> {});
    }

    private NotesPart(Words words, Part own) {
        this.words = words;
        this.own = own;
        larger = Keys.button(
                "larger",
                "button button--plain button--small",
                words.say("console.notes.larger"),
                () -> choose(!large));
        setClassName("notes");
        getElement().setAttribute("tabindex", "0").setAttribute("aria-label", words.say("console.notes"));
        add(larger, list);
        enlarge(false);
        addAttachListener(_ -> WebStorage.getItem(LARGER, kept -> enlarge("yes".equals(kept))));
    }

    private void choose(boolean on) {
        enlarge(on);
        WebStorage.setItem(LARGER, on ? "yes" : "no");
    }

    private void enlarge(boolean on) {
        large = on;
        setClassName("notes--large", on);
        larger.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    @Override
    public void show(Moment moment) {
        own.show(moment);
        var notes = moment.item().notes();
        if (drawn.filter(notes::equals).isPresent()) return;
        drawn = Optional.of(notes);
        list.removeAll();
        var noted = new NotesList(notes, words);
        if (noted.isEmpty())
            list.add(
                    Tags.p("soft", words.say(moment.state().at() == 0 ? "console.notes.lobby" : "console.notes.none")));
        else list.add(noted);
    }
}
