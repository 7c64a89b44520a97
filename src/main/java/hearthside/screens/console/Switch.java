package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import java.util.function.Consumer;

/** A button that stays pressed; what it says changes with it. */
final class Switch {
    private final NativeButton button;
    private final Span state = new Span();

    private Switch(String name, Consumer<Boolean> turn) {
        button = Keys.carrying(name, "switch", on -> turn.accept(!Boolean.parseBoolean(on)));
    }

    /** @param key the key that turns it, or nothing */
    static Switch named(String name, String key, Words words, Consumer<Boolean> turn) {
        var made = new Switch(name, turn);
        var title = new Bold(words.say("console." + name));
        if (!key.isEmpty()) title.getElement().appendChild(Keys.key(key).getElement());
        made.button.add(title, made.state, Tags.tag("i", ""));
        return made;
    }

    /** The calm screen: one press, the whole room. */
    static Switch calm(Words words, Consumer<Boolean> turn) {
        var made = new Switch("calm", turn);
        made.button.setClassName("button");
        var more = new Span(words.say("console.calm.more"));
        more.setClassName("only-desk");
        made.button.add(Tags.arch(""), new Span(new Span(words.say("console.calm")), more), Keys.key("B"));
        return made;
    }

    @Tag("b")
    private static final class Bold extends Component {
        private Bold(String text) {
            getElement().appendChild(Element.createText(text + " "));
        }
    }

    NativeButton button() {
        return button;
    }

    void show(boolean now) {
        Keys.shows(button, now);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(now));
    }

    void show(boolean now, String words) {
        show(now);
        state.setText(words);
    }
}
