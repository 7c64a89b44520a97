package hearthside.screens.console;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import hearthside.screens.Tags;

/** Buttons of the console, with the key that presses them; {@code console.js} finds them by their name. */
final class Keys {
    private Keys() {}

    static NativeButton button(String name, String classes, String text, Runnable press) {
        return pressable(name, classes, press, new Span(text));
    }

    static NativeButton button(String name, String classes, String text, String key, Runnable press) {
        return pressable(name, classes, press, new Span(text), key(key));
    }

    static NativeButton pressable(String name, String classes, Runnable press, Component... inside) {
        ComponentEventListener<ClickEvent<NativeButton>> pressed = _ -> press.run();
        var button = new NativeButton();
        button.addClickListener(pressed);
        button.getElement().setAttribute("data-testid", name).setAttribute("type", "button");
        button.add(inside);
        return Tags.with(classes, button);
    }

    /** Keys are for eyes: readers of the screen hear the button, and find all keys in their list. */
    static Component key(String key) {
        var shown = Tags.tag("kbd", key);
        shown.getElement().setAttribute("aria-hidden", "true");
        return shown;
    }
}
