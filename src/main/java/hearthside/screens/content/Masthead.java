package hearthside.screens.content;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** The name of the house on top, and the way back to the rooms. */
final class Masthead extends Header {
    Masthead(Words words) {
        var links = new Nav(new Anchor("", words.say("content.rooms")));
        links.addClassName("top-links");
        links.setAriaLabel("Hearthside");
        setClassName("top");
        add(Tags.arch(""), Tags.div("top-room", new H1(new Anchor("", "Hearthside"))), links);
    }
}
