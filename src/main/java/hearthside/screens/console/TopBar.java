package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import hearthside.room.LiveRoom;
import hearthside.screens.JoinAddress;
import hearthside.screens.Role;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** Which evening this is, how people come in, and what time it is in the room. */
final class TopBar extends Header implements Part {
    private final Words words;
    private final Span drift = new Span();
    private final H1 alias = new H1();
    private final Element clock = new Element("time");

    TopBar(LiveRoom room, Role role, JoinAddress address, Fold fold, Words words) {
        this.words = words;
        setClassName("top");
        var door = new JoinDialog(room, address, words);
        add(
                home(role),
                name(room),
                Keys.button(
                        "join",
                        "button button--plain button--small only-desk",
                        words.say("console.join", room.setting().code().spaced()),
                        door::open),
                Keys.button(
                        "keys",
                        "button button--plain button--small only-desk",
                        words.say("console.keys"),
                        "?",
                        () -> new KeysDialog(words).open()),
                fold.button(words));
        clock.setAttribute("class", "clock");
        getElement().appendChild(clock);
    }

    /** Who leads along has no other room to go to. */
    private Component home(Role role) {
        if (role == Role.CO_FACILITATOR) return Tags.arch("only-desk");
        var home = new Anchor(".", Tags.arch(""));
        home.setClassName("mark only-desk");
        home.getElement().setAttribute("aria-label", words.say("console.home"));
        return home;
    }

    private Div name(LiveRoom room) {
        var sittings =
                room.workshop().variant(room.setting().variant()).orElseThrow().sittings();
        var plan = new Span(words.say(
                "console.plan",
                room.workshop().title(),
                sittings.size(),
                sittings.getFirst().toMinutes()));
        plan.setClassName("soft only-desk");
        drift.setClassName("drift-line only-remote");
        var all = Tags.div("top-room", alias, plan, drift);
        if (room.setting().rehearsal())
            all.add(Tags.with("badge", new Anchor("rooms/" + room.id() + "/prepare", words.say("rooms.rehearsal"))));
        return all;
    }

    @Override
    public void show(Moment moment) {
        alias.setText(moment.room().setting().alias());
        drift.setText(new DriftWords(words).standing(moment));
        var time = words.say(
                "console.time", moment.now().atZone(moment.room().setting().zone()));
        clock.setText(time).setAttribute("aria-label", words.say("console.clock", time));
    }
}
