package hearthside.screens.console;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import hearthside.screens.Tags;
import java.util.Optional;
import java.util.function.Consumer;

/** Buttons of the console, with the key that presses them; {@code console.js} finds them by their name. */
final class Keys {
    private static final String SHOWN = "element.dataset.shown";

    private Keys() {}

    static NativeButton button(String name, String classes, String text, Runnable press) {
        return pressable(name, classes, press, new Span(text));
    }

    static NativeButton button(String name, String classes, String text, String key, Runnable press) {
        return pressable(name, classes, press, new Span(text), key(key));
    }

    static NativeButton pressable(String name, String classes, Runnable press, Component... inside) {
        var button = made(name, classes, inside);
        ComponentEventListener<ClickEvent<NativeButton>> pressed = _ -> press.run();
        button.addClickListener(pressed);
        return button;
    }

    /**
     * A button whose press carries what this window was showing ({@link #shows}), so that a second press, or one from another
     * window, never goes on from, or undoes, what nobody saw.
     */
    static NativeButton carrying(String name, String classes, Consumer<String> press, Component... inside) {
        var button = made(name, classes, inside);
        button.getElement()
                .addEventListener("click", pressed -> shown(pressed).ifPresent(press))
                .addEventData(SHOWN);
        return button;
    }

    private static Optional<String> shown(DomEvent pressed) {
        return pressed.getEventData().path(SHOWN).asStringOpt().filter(shown -> !shown.isEmpty());
    }

    static void shows(NativeButton button, Object what) {
        button.getElement().setAttribute("data-shown", what.toString());
    }

    private static NativeButton made(String name, String classes, Component... inside) {
        var button = new NativeButton();
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
