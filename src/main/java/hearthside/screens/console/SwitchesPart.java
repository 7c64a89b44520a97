package hearthside.screens.console;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import hearthside.room.Command;
import hearthside.screens.CalmPictures;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** Solo, locked, dark room, chime, and what the calm screen shows. */
final class SwitchesPart extends UnorderedList implements Part {
    private final Words words;
    private final Switch solo;
    private final Switch lock;
    private final Switch dark;
    private final Switch chime;
    private final CalmPictures pictures;

    SwitchesPart(Controls controls, Words words) {
        this.words = words;
        solo = Switch.named("solo", "S", words, on -> controls.tell(new Command.Solo(on)));
        lock = Switch.named("lock", "L", words, on -> controls.tell(new Command.Lock(on)));
        dark = Switch.named("dark", "", words, on -> controls.tell(new Command.Dark(on)));
        chime = Switch.named("chime", "", words, on -> controls.tell(new Command.Chime(on)));
        pictures = new CalmPictures(words, picture -> controls.tell(new Command.CalmWith(picture)));
        setClassName("switches");
        add(new ListItem(solo.button()), new ListItem(lock.button()));
        add(new ListItem(dark.button()), new ListItem(chime.button()));
        add(new ListItem(Tags.div("calm-choice", Tags.tag("b", words.say("calm.pictures")), pictures)));
    }

    @Override
    public void show(Moment moment) {
        var state = moment.state();
        pictures.show(state.calmPicture());
        solo.show(state.solo(), words.say(state.solo() ? "console.solo.on" : "console.solo.off"));
        lock.show(state.locked(), words.say(state.locked() ? "console.lock.on" : "console.lock.off"));
        chime.show(state.chime(), words.say(state.chime() ? "console.chime.on" : "console.chime.off"));
        var screen = moment.room().screenHere() ? "console.dark.here" : "console.dark.nowhere";
        dark.show(state.dark(), words.say(screen, state.dark() ? 1 : 0));
    }
}
