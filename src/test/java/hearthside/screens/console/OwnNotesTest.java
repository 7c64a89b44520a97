package hearthside.screens.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import hearthside.Sample;
import hearthside.room.Command;
import hearthside.room.OwnNotes;
import hearthside.room.Watcher;
import hearthside.screens.House;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What she writes for herself. The sample's second section begins at step 2. */
class OwnNotesTest {
    private static final int BARRIERS = 2;

    private final House house = new House();
    private final House.Window console = house.console();

    @AfterEach
    void close() {
        house.close();
    }

    private TextArea field() {
        console.looks();
        return console.window().find(TextArea.class).all().stream()
                .filter(some -> "own-note".equals(some.getElement().getAttribute("data-testid")))
                .findFirst()
                .orElseThrow();
    }

    /** As a browser sends it. */
    private void write(TextArea field, String text) {
        console.window().test(field).setValue(text);
    }

    @Test
    void whatSheWritesIsKeptByItselfAndThereAfterARestart() {
        write(field(), "Cold hall");

        assertThat(field().getHelperText()).isEqualTo("Kept.");
        var back = Sample.rooms(house.journal(), house.room()::now)
                .byCode(house.room().setting().code())
                .orElseThrow();
        assertThat(back.notes().of(OwnNotes.LOBBY)).isEqualTo("Cold hall");
    }

    @Test
    void everySectionHasAFieldOfItsOwn() {
        write(field(), "Cold hall");
        house.room().tell(new Command.GoTo(BARRIERS));
        assertThat(field().getValue()).isEmpty();
        assertThat(field().getLabel()).isEqualTo("For you only: Common barriers");

        write(field(), "They laughed");

        assertThat(house.room().notes().of("barriers")).isEqualTo("They laughed");
        assertThat(house.room().notes().of(OwnNotes.LOBBY)).isEqualTo("Cold hall");
    }

    @Test
    void aFieldThatSheWritesInStaysWhenTheRoomGoesOn() {
        var arriving = field();
        ComponentUtil.fireEvent(arriving, new FocusEvent<>(arriving, true));

        house.room().tell(new Command.GoTo(BARRIERS));
        assertThat(field()).isSameAs(arriving);
        write(arriving, "Late by ten");
        ComponentUtil.fireEvent(arriving, new BlurEvent<>(arriving, true));

        assertThat(house.room().notes().of(OwnNotes.LOBBY)).isEqualTo("Late by ten");
        assertThat(field().getLabel()).contains("Common barriers");
    }

    @Test
    void whatSheWritesOnOneConsoleStandsOnTheOther() {
        var phone = house.console();
        write(field(), "Cold hall");

        assertThat(phone.looks().window().find(TextArea.class).all())
                .extracting(TextArea::getValue)
                .contains("Cold hall");
    }

    @Test
    void neitherAPhoneNorTheProjectorHearsThatSheWrites() {
        var heard = new AtomicInteger();
        for (var kind : new Watcher.Kind[] {Watcher.Kind.PHONE, Watcher.Kind.SCREEN})
            house.room().watch(new Counting(kind, heard));
        heard.set(0);
        var projector = house.projector();
        var state = house.room().state();
        heard.set(0);

        write(field(), "Cold hall");

        assertThat(heard).hasValue(0);
        assertThat(house.room().state()).isSameAs(state);
        assertThat(projector.markup()).doesNotContain("Cold hall");
    }

    private record Counting(Kind kind, AtomicInteger heard) implements Watcher {
        @Override
        public void changed() {
            heard.incrementAndGet();
        }

        @Override
        public void peopleChanged() {
            heard.incrementAndGet();
        }
    }

    @Test
    void whatCannotBeKeptIsSaidAtTheField() {
        house.journal().full(true);

        write(field(), "Cold hall");

        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).contains("The disk may be full.");
    }

    @Test
    void whatCannotBeKeptStaysInTheFieldAndIsTriedAgain() {
        house.journal().full(true);
        write(field(), "Cold hall");
        var field = field();
        ComponentUtil.fireEvent(field, new BlurEvent<>(field, true));
        assertThat(field().getValue()).isEqualTo("Cold hall");

        house.journal().full(false);
        house.room().tell(new Command.Lock(true));
        console.looks();

        assertThat(field().isInvalid()).isFalse();
        assertThat(house.room().notes().of(OwnNotes.LOBBY)).isEqualTo("Cold hall");
    }

    @Test
    void allOfThemAreReadTogetherAlsoWhenTheEveningIsOver() {
        write(field(), "Cold hall");
        house.room().tell(new Command.End());

        console.press("own-notes");

        assertThat(console.window().find(Dialog.class).single().getElement().getOuterHTML())
                .contains("Arriving", "Cold hall");
    }

    @Test
    void erasingTheRoomErasesThem() {
        write(field(), "Cold hall");

        house.rooms().erase(house.room());

        assertThat(house.journal().rooms().toString()).doesNotContain("Cold hall");
    }

    @Test
    void theChimeIsOffUntilSheTurnsItOnAndNeverSoundsInTheCalm() {
        var projector = house.projector();
        assertThat(projector.screen().getAttribute("data-chime")).isEqualTo("false");

        console.press("chime");
        assertThat(projector.screen().getAttribute("data-chime")).isEqualTo("true");
        assertThat(console.attribute("console", "data-chime")).isEqualTo("true");

        console.press("calm");
        assertThat(projector.screen().getAttribute("data-chime")).isEqualTo("false");
        assertThat(console.attribute("console", "data-chime")).isEqualTo("false");
    }

    @Test
    void onAPhoneTheRunSheetIsLaidOpenAndFoldedAgain() {
        console.press("more");
        assertThat(console.attribute("more", "aria-expanded")).isEqualTo("true");
        assertThat(console.attribute("console", "class")).contains("console--open");

        console.press("more");
        assertThat(console.attribute("console", "class")).isEqualTo("console");
    }
}
