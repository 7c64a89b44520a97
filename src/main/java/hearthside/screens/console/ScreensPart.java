package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTargetValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import hearthside.room.LiveRoom;
import hearthside.screens.JoinAddress;
import hearthside.screens.Sight;
import hearthside.screens.Stage;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** Middle: a true small copy of what the room sees, and of what it sees next. */
final class ScreensPart extends Div implements Part {
    private final JoinAddress address;
    private final Words words;
    private final Stage now;
    private final Stage next;
    private final Element step = new Element("b").setAttribute("data-testid", "step");
    private final Div nextCopy;
    private final Paragraph after = Tags.p("after", "");

    ScreensPart(LiveRoom room, JoinAddress address, Words words) {
        this.address = address;
        this.words = words;
        var language = Words.in(room.setting().language());
        now = Stage.asCopy(language);
        next = Stage.asCopy(language);
        nextCopy = copy(next);
        setClassName("screens");
        add(
                figure(words.say("console.now"), openScreen(room), copy(now)),
                figure(words.say("console.next"), new Span(), nextCopy));
        getElement().getChild(0).getChild(0).insertChild(1, step);
        getElement().getChild(1).appendChild(after.getElement());
    }

    private static Div copy(Stage stage) {
        var copy = Tags.div("copy", stage);
        copy.getElement().setAttribute("inert", true);
        return copy;
    }

    private static Component figure(String label, Component beside, Component copy) {
        var figure = new Figure();
        var caption = new Element("figcaption").setAttribute("class", "label");
        caption.appendChild(new Element("span").setText(label), beside.getElement());
        figure.getElement().appendChild(caption, copy.getElement());
        return figure;
    }

    private Component openScreen(LiveRoom room) {
        var open = new Anchor("screen/" + room.id(), words.say("console.screen.open"));
        open.setTarget(AnchorTargetValue.forString("screen-" + room.id()));
        open.getElement().setAttribute("data-testid", "open-screen").setAttribute("router-ignore", true);
        return open;
    }

    @Tag("figure")
    private static final class Figure extends Component {}

    @Override
    public void show(Moment moment) {
        var state = moment.state();
        now.show(Sight.now(moment.room(), state, address), moment.now());
        step.setText(new StepWords(words).name(moment.step()))
                .setAttribute("data-step", Integer.toString(state.at()))
                .setAttribute("data-revision", Long.toString(state.revision()));
        var coming = Sight.next(moment.room(), state, address);
        coming.ifPresent(sight -> next.show(sight, moment.now()));
        nextCopy.setVisible(coming.isPresent());
        after.setText(new AfterWords(words).after(moment));
    }
}
