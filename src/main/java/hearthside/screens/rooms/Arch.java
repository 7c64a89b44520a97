package hearthside.screens.rooms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Our mark. It decorates, and says nothing. */
@Tag("i")
final class Arch extends Component {
    Arch() {
        getElement().getClassList().add("arch");
        getElement().setAttribute("aria-hidden", "true");
    }
}
