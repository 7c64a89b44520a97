package hearthside.screens.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.room.Command;
import hearthside.room.Step;
import hearthside.screens.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Running late, and looking ahead. The sample evening is planned for an hour; every section of it may be cut. */
class RunningTest {
    private static final int BARRIERS = 2;
    private static final int ASKING = 4;
    private static final int EXERCISE = 12;

    private final House house = new House();
    private final House.Window console = house.console();

    @AfterEach
    void close() {
        house.close();
    }

    private <C extends Component> C named(Class<C> kind, String name) {
        console.looks();
        return console.window().find(kind).all().stream()
                .filter(some -> name.equals(some.getElement().getAttribute("data-testid")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is called " + name));
    }

    private void press(String button) {
        named(Button.class, button).click();
        console.looks();
    }

    private void walk(String button) {
        ComponentUtil.fireEvent(named(NativeButton.class, button), new ClickEvent<>(named(NativeButton.class, button)));
        console.looks();
    }

    private String dialog() {
        console.looks();
        return console.window().find(Dialog.class).all().stream()
                .filter(Dialog::isOpened)
                .map(open -> open.getElement().getOuterHTML())
                .reduce("", String::concat);
    }

    private void lateBy(int minutes) {
        house.later(minutes * 60L);
        house.room().tell(new Command.Next(0));
    }

    private boolean seen(String name) {
        return console.looks().named(name).isVisible()
                && console.named(name).getParent().isVisible();
    }

    @Test
    void whoIsInTimeIsNotAskedToHurry() {
        house.room().tell(new Command.Next(0));

        assertThat(seen("retime")).isFalse();
    }

    @Test
    void reTimingSaysWhatItCutsBeforeItDoes() {
        lateBy(15);
        assertThat(console.text("console")).contains("15 minutes behind");

        console.press("retime");
        assertThat(dialog()).contains("Shorter:", "Common barriers: ", "instead of 20:00", "The evening ends at 20:00");
        assertThat(house.room().state().retiming()).isEmpty();

        press("yes");
        assertThat(house.room().state().retiming()).isPresent();
        assertThat(console.text("console"))
                .contains("On time", "Re-timed.", "New")
                .doesNotContain("minutes behind");
    }

    @Test
    void reTimingThatIsLeftAloneChangesNothing() {
        lateBy(15);

        console.press("retime");
        press("no");

        assertThat(house.room().state().retiming()).isEmpty();
    }

    @Test
    void theWrittenPlanComesBack() {
        lateBy(15);
        console.press("retime");
        press("yes");

        console.press("retime-undo");

        assertThat(console.text("console")).contains("15 minutes behind");
        assertThat(seen("retime-undo")).isFalse();
    }

    @Test
    void whatWasSaidIsSaidAnewIfTheRoomHasMovedOn() {
        lateBy(15);
        console.press("retime");
        house.room().tell(new Command.Next(1));

        press("yes");

        assertThat(house.room().state().retiming()).isEmpty();
        assertThat(dialog()).contains("Shorter:");
        press("yes");
        assertThat(house.room().state().retiming().orElseThrow().from()).isEqualTo(2);
    }

    @Test
    void whatIsLeftOutIsNamedAndStaysOnTheRunSheet() {
        lateBy(40);

        console.press("retime");
        assertThat(dialog()).contains("Left out:", "the exercise “Two sentences”");
        press("yes");

        assertThat(house.room().state().leavesOut(EXERCISE)).isTrue();
    }

    @Test
    void lookingAheadShowsTheRoomNothing() {
        var projector = house.projector();
        var before = projector.screen().getOuterHTML();
        var state = house.room().state();

        console.press("jump-" + BARRIERS);

        assertThat(dialog()).contains("Only you see this", "Silence and avoidance", "Common barriers");
        assertThat(house.room().state()).isSameAs(state);
        assertThat(projector.screen().getOuterHTML()).isEqualTo(before);
    }

    @Test
    void aWalkAheadGoesStepByStepAndThenThere() {
        console.press("jump-" + BARRIERS);

        walk("look-next");
        assertThat(named(Paragraph.class, "look-where").getText()).contains("Closeness has many stones");
        press("yes");

        assertThat(house.room().state().at()).isEqualTo(BARRIERS + 1);
        assertThat(dialog()).isEmpty();
    }

    @Test
    void goingPastAPollThatWasNeverAskedIsSaidFirst() {
        console.press("jump-" + BARRIERS);
        for (var step = BARRIERS; step < EXERCISE; step++) walk("look-next");

        assertThat(named(Paragraph.class, "look-warning").getText()).contains("Couples work together only after that");
        walk("look-back");
        assertThat(named(Paragraph.class, "look-warning").getText()).contains("Which barrier feels most familiar?");
    }

    @Test
    void thereIsNoGoingToWhereTheRoomIs() {
        house.room().tell(new Command.GoTo(BARRIERS));

        console.press("jump-" + BARRIERS);

        assertThat(named(Button.class, "yes").isEnabled()).isFalse();
        assertThat(named(Paragraph.class, "look-warning").getText()).isEqualTo("The room is here now.");
    }

    @Test
    void aPollThatIsLookedAtIsNotOpened() {
        console.press("jump-" + BARRIERS);
        for (var step = BARRIERS; step < ASKING; step++) walk("look-next");

        assertThat(house.room().agenda().step(ASKING)).isInstanceOf(Step.Asking.class);
        assertThat(dialog()).contains("Which barrier feels most familiar?");
        assertThat(house.room().state().openPoll()).isEmpty();
    }
}
