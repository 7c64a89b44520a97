package hearthside.screens;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

/** For an address that leads nowhere, and for somebody else's room: the two look the same. */
public final class NoSuchRoom extends Main {
    public NoSuchRoom(Words words) {
        setClassName("nowhere");
        add(
                Tags.arch(""),
                Tags.h1(words.say("console.nowhere")),
                Tags.p("", words.say("console.nowhere.more")),
                new Anchor(".", words.say("console.nowhere.back")));
    }
}
