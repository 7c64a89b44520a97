package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/**
 * A scene as elements: what fills the screen, and the two ends of its foot.
 *
 * @param layout the class of the middle
 * @param right empty text leaves the place to the join code
 */
record Drawing(String layout, Component[] middle, Component left, Component right) {
    static Drawing of(String layout, Component... middle) {
        return new Drawing(layout, middle, new Span(), new Span());
    }

    Drawing foot(String left, String right) {
        return new Drawing(layout, middle, Tags.span(left), Tags.span(right));
    }
}
