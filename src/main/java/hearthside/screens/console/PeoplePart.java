package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import hearthside.room.Command;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** How many, never who. */
final class PeoplePart extends UnorderedList implements Part {
    private final Words words;
    private final Count phones;
    private final Count couples;
    private final Count slowDowns;
    private int onPaper;

    PeoplePart(Controls controls, Words words) {
        this.words = words;
        phones = new Count("people-seats", words.say("console.phones.short"));
        couples = new Count("people-couples", words.say("console.couples"));
        slowDowns = new Count("slow-downs", words.say("console.slow.short"));
        setClassName("people");
        couples.add(Tags.div(
                "stepper",
                stepper("paper-less", "−", () -> controls.tell(new Command.PaperCouples(onPaper - 1))),
                stepper("paper-more", "+", () -> controls.tell(new Command.PaperCouples(onPaper + 1)))));
        add(phones, couples, slowDowns);
    }

    private Component stepper(String name, String sign, Runnable press) {
        var step = Keys.button(name, "step", sign, press);
        step.getElement().setAttribute("aria-label", words.say("console." + name));
        return step;
    }

    @Override
    public void show(Moment moment) {
        var room = moment.room();
        onPaper = moment.state().paperCouples();
        var paired = room.pairing().paired().size();
        phones.show(
                room.seats(),
                words.say("console.phones", room.seats()),
                words.say("console.phones.now", room.phonesHere()));
        couples.show(paired + onPaper, words.say("console.couples"), words.say("console.couples.now", paired, onPaper));
        slowDowns.show(moment.state().slowDowns(), words.say("console.slow"), words.say("console.slow.now"));
    }

    /** A number and what it counts, in full on a desk and in one word on a phone. */
    private static final class Count extends ListItem {
        private final Element number = new Element("b");
        private final Element full = new Element("span");
        private final Span more = new Span();

        private Count(String name, String brief) {
            number.setAttribute("data-testid", name);
            var strong = new Element("strong")
                    .appendChild(
                            full.setAttribute("class", "in-full"),
                            new Element("span")
                                    .setAttribute("class", "in-brief")
                                    .setText(brief));
            var text = new Div(more);
            text.getElement().insertChild(0, strong);
            getElement().appendChild(number, text.getElement());
        }

        private void show(int count, String title, String words) {
            number.setText(Integer.toString(count));
            full.setText(title);
            more.setText(words);
        }
    }
}
