package hearthside.screens.rooms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import hearthside.room.Guests;
import hearthside.room.Guests.Party;
import hearthside.room.Guests.Temperament;
import hearthside.room.LiveRoom;
import hearthside.room.Watcher;
import hearthside.screens.Following;
import java.util.Locale;
import java.util.Optional;

/** Who comes to a rehearsal: how many couples, and what they are like. */
final class GuestsPart extends Section {
    private static final int USUAL_COUPLES = 6;

    private final LiveRoom room;
    private final Guests guests;
    private final IntegerField couples = new IntegerField();
    private final RadioButtonGroup<Temperament> temperament = new RadioButtonGroup<>();
    private final Paragraph standing = new Paragraph();
    private final Button come;
    private final Button go;

    GuestsPart(LiveRoom room, Guests guests) {
        this.room = room;
        this.guests = guests;
        come = new Button("", _ -> invite());
        come.addThemeVariants(ButtonVariant.PRIMARY);
        go = new Button(getTranslation("guests.go"), _ -> sendHome());
        addClassName("new");
        standing.addClassName("progress");
        standing.getElement().setAttribute("role", "status").setAttribute("data-testid", "guests");
        counting();
        choosing();
        add(new H2(getTranslation("guests.title")), new Paragraph(getTranslation("guests.words", code())));
        add(couples, temperament, come, go, standing);
        Following.of(room, Watcher.Kind.CONSOLE, this, this::show, this::show);
    }

    private String code() {
        return room.setting().code().spaced();
    }

    private void counting() {
        var asked = guests.party(room).couples();
        couples.setLabel(getTranslation("guests.couples"));
        couples.setMin(1);
        couples.setMax(Guests.MOST_COUPLES);
        couples.setStepButtonsVisible(true);
        couples.setManualValidation(true);
        couples.setValue(asked == 0 ? USUAL_COUPLES : asked);
        couples.addValueChangeListener(_ -> couples.setInvalid(false));
    }

    private void choosing() {
        temperament.setLabel(getTranslation("guests.temperament"));
        temperament.setItems(Temperament.values());
        temperament.setRenderer(new ComponentRenderer<>(this::describe));
        temperament.setValue(guests.party(room).temperament());
    }

    private Div describe(Temperament one) {
        var key = "guests." + one.name().toLowerCase(Locale.ROOT);
        var more = new Span(getTranslation(key + ".more"));
        more.addClassName("soft");
        var both = new Div(new Span(getTranslation(key)), more);
        both.addClassName("offer");
        return both;
    }

    private void invite() {
        Optional.ofNullable(couples.getValue())
                .filter(number -> number >= 1 && number <= Guests.MOST_COUPLES)
                .ifPresentOrElse(
                        number -> guests.invite(room, new Party(number, temperament.getValue())), this::wrongNumber);
        show();
    }

    private void wrongNumber() {
        couples.setErrorMessage(getTranslation("guests.number", Guests.MOST_COUPLES));
        couples.setInvalid(true);
        couples.focus();
    }

    private void sendHome() {
        guests.invite(room, Party.NOBODY);
        show();
    }

    private void show() {
        var asked = guests.party(room).couples();
        var over = room.state().ended();
        come.setText(getTranslation(asked == 0 ? "guests.come" : "guests.change"));
        come.setEnabled(!over);
        couples.setEnabled(!over);
        temperament.setEnabled(!over);
        go.setVisible(asked > 0);
        standing.setText(over ? getTranslation("guests.over") : standing(asked));
    }

    private String standing(int asked) {
        if (asked == 0) return getTranslation("guests.nobody");
        var paired = room.pairing().paired().size();
        var words = getTranslation("guests.standing", asked, room.phonesHere(), paired);
        return room.state().locked() ? words + " " + getTranslation("guests.locked") : words;
    }
}
