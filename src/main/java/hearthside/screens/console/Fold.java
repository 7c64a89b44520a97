package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import hearthside.screens.Words;

/** On a phone the run sheet and the room's settings are folded away; one button lays them open, and back. */
final class Fold {
    private final Div console = new Div();
    private boolean open;

    Div of(Component... inside) {
        console.setClassName("console");
        console.add(inside);
        return console;
    }

    NativeButton button(Words words) {
        var button = Keys.button(
                "more", "button button--plain button--small only-remote", words.say("console.more"), () -> {});
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(_ -> turn(button));
        return button;
    }

    private void turn(NativeButton button) {
        open = !open;
        console.setClassName("console--open", open);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
