package hearthside.screens.console;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;

/** A number of people or slips; what is no number counts as none. */
final class CountField extends IntegerField {
    private static final int MOST = 20_000;

    CountField(String name, String label, int value) {
        super(label);
        setMin(0);
        setMax(MOST);
        setStepButtonsVisible(true);
        setValue(value);
        getElement().setAttribute("data-testid", name);
    }

    int number() {
        return Math.clamp(Optional.ofNullable(getValue()).orElse(0), 0, MOST);
    }
}
