package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;

/** A picture that we drew ourselves, as SVG. Never anything that people wrote, unless {@link Xml} has escaped it. */
final class Markup {
    private Markup() {}

    static Component of(String svg) {
        return new Html("<div class=\"drawn\">" + svg + "</div>");
    }
}
