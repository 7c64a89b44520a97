package hearthside.screens.rooms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The frame of the facilitator's quiet pages: the name of the house on top, one column or two below. */
abstract class HostPage extends Div implements HasDynamicTitle {
    private final String title;

    HostPage(String title, AuthenticationContext who) {
        this.title = title;
        addClassName("rooms");
        add(top(who));
    }

    /** Instead of what was there before: a page that leads to another of its kind stays the same page. */
    final void fill(String classes, Component... parts) {
        getChildren().filter(Main.class::isInstance).findFirst().ifPresent(this::remove);
        var main = new Main(parts);
        main.setClassName(classes);
        add(main);
    }

    private Header top(AuthenticationContext who) {
        var name = new Anchor("", "Hearthside");
        var house = new Div(new H1(name));
        house.addClassName("top-room");
        var out = new NativeButton(getTranslation("rooms.out"), _ -> who.logout());
        out.addClassName("link");
        var links = new Nav(
                new Anchor("content", getTranslation("rooms.content")),
                new Anchor("settings", getTranslation("rooms.settings")),
                out);
        links.addClassName("top-links");
        links.setAriaLabel("Hearthside");
        var top = new Header(new Arch(), house, links);
        top.addClassName("top");
        return top;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(title) + " · Hearthside";
    }
}
