package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.screens.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Slips that cannot be added up by hand are keyed in one after the other; the last one can be taken back. */
final class OneByOne<S> extends Div {
    private final List<S> slips = new ArrayList<>();
    private final Paragraph soFar = new Paragraph();
    private final Words words;
    private final BooleanSupplier begun;
    private final Supplier<Optional<S>> slip;

    /**
     * @param begun whether anything is in the fields
     * @param slip what is keyed in right now, and its fields emptied for the next; nothing if that is no answer
     */
    OneByOne(List<S> before, Div fields, BooleanSupplier begun, Supplier<Optional<S>> slip, Words words) {
        this.words = words;
        this.begun = begun;
        this.slip = slip;
        slips.addAll(before);
        soFar.getElement().setAttribute("role", "status").setAttribute("data-testid", "paper-so-far");
        var add = new Button(words.say("console.paper.this"), _ -> add());
        add.getElement().setAttribute("data-testid", "paper-add");
        add(fields, new Div(add, new Button(words.say("console.paper.back"), _ -> takeBack())), soFar);
        tell();
    }

    private boolean add() {
        var keyed = slip.get();
        keyed.ifPresent(slips::add);
        tell();
        if (keyed.isEmpty()) soFar.setText(words.say("console.paper.empty"));
        return keyed.isPresent();
    }

    boolean begun() {
        return begun.getAsBoolean();
    }

    boolean settled() {
        return !begun() || add();
    }

    private void takeBack() {
        if (!slips.isEmpty()) slips.removeLast();
        tell();
    }

    private void tell() {
        soFar.setText(words.say("console.paper.so-far", slips.size()));
    }

    List<S> slips() {
        return List.copyOf(slips);
    }
}
