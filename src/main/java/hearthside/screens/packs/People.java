package hearthside.screens.packs;

import com.vaadin.flow.component.textfield.IntegerField;
import hearthside.room.LiveRoom;
import hearthside.screens.Words;
import java.util.Objects;
import java.util.Optional;

/** For how many people ballots and lists are printed. What it holds can be read from any thread: requests that print do. */
final class People extends IntegerField {
    private static final int WHILE_UNKNOWN = 12;
    private static final int MOST = 2000;

    private final LiveRoom room;
    private boolean typed;
    private volatile int number;

    People(LiveRoom room, Words words) {
        this.room = room;
        setLabel(words.say("packs.people"));
        setStepButtonsVisible(true);
        setMin(1);
        setMax(MOST);
        setManualValidation(true);
        getElement().setAttribute("data-testid", "packs-people");
        addValueChangeListener(event -> {
            if (event.isFromClient()) ask(Optional.ofNullable(event.getValue()));
        });
    }

    int number() {
        return number;
    }

    /** A number that she typed stays; an empty field goes back to our guess. */
    private void ask(Optional<Integer> wanted) {
        typed = wanted.isPresent();
        number = Math.clamp(wanted.orElse(guess()), 1, MOST);
        draw();
    }

    private int guess() {
        var couples = room.pairing().counting().size() + room.state().paperCouples();
        return couples == 0 ? WHILE_UNKNOWN : 2 * couples;
    }

    void show() {
        if (!typed) number = guess();
        draw();
    }

    private void draw() {
        if (!Objects.equals(getValue(), number)) setValue(number);
    }
}
