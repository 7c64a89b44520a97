package hearthside.screens.content;

import com.vaadin.flow.component.html.Div;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Studio.Arrival;
import java.util.Locale;

/** What became of a workshop that was handed in, said where it was handed in. */
final class Outcome extends Div {
    private final Words words;

    Outcome(Words words) {
        this.words = words;
        setClassName("outcome");
        getElement().setAttribute("role", "status");
    }

    void clear() {
        removeAll();
    }

    void trouble(String text) {
        removeAll();
        add(Tags.p("trouble", text));
    }

    void show(Arrival arrival) {
        removeAll();
        switch (arrival) {
            case Arrival.Kept kept -> {
                add(Tags.p("done", words.say("content.kept", kept.name())));
                if (!kept.remarks().isEmpty()) add(new FindingsList(kept.remarks(), words));
            }
            case Arrival.Taken(String name, String _) -> trouble(words.say("content.taken", name));
            case Arrival.Faulty faulty ->
                add(Tags.p("trouble", words.say("content.faulty")), new FindingsList(faulty.remarks(), words));
            case Arrival.Refused refused ->
                trouble(words.say(
                        "content.refused."
                                + refused.reason()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        refused.about()));
        }
    }
}
