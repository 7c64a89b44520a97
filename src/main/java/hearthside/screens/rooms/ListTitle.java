package hearthside.screens.rooms;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.H2;

/** The title of a part of the list, where the keyboard goes on when the row is gone that it was in. */
final class ListTitle extends H2 implements Focusable<ListTitle> {
    ListTitle(String words) {
        super(words);
        setTabIndex(-1);
    }
}
