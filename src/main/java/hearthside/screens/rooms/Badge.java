package hearthside.screens.rooms;

import com.vaadin.flow.component.html.Span;

/** Says of a room that nobody real is in it. */
final class Badge extends Span {
    Badge() {
        setText(getTranslation("rooms.rehearsal"));
        addClassName("badge");
    }
}
