package hearthside.screens.console;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import hearthside.room.Command;
import hearthside.screens.Words;

/** Solo, locked, dark room, chime. */
final class SwitchesPart extends UnorderedList implements Part {
    private final Words words;
    private final Switch solo;
    private final Switch lock;
    private final Switch dark;
    private final Switch chime;

    SwitchesPart(Controls controls, Words words) {
        this.words = words;
        solo = Switch.named("solo", "S", words, on -> controls.tell(new Command.Solo(on)));
        lock = Switch.named("lock", "L", words, on -> controls.tell(new Command.Lock(on)));
        dark = Switch.named("dark", "", words, on -> controls.tell(new Command.Dark(on)));
        chime = Switch.named("chime", "", words, on -> controls.tell(new Command.Chime(on)));
        setClassName("switches");
        add(new ListItem(solo.button()), new ListItem(lock.button()));
        add(new ListItem(dark.button()), new ListItem(chime.button()));
    }

    @Override
    public void show(Moment moment) {
        var state = moment.state();
        solo.show(state.solo(), words.say(state.solo() ? "console.solo.on" : "console.solo.off"));
        lock.show(state.locked(), words.say(state.locked() ? "console.lock.on" : "console.lock.off"));
        chime.show(state.chime(), words.say(state.chime() ? "console.chime.on" : "console.chime.off"));
        var screen = moment.room().screenHere() ? "console.dark.here" : "console.dark.nowhere";
        dark.show(state.dark(), words.say(screen, state.dark() ? 1 : 0));
    }
}
