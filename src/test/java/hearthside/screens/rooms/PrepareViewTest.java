package hearthside.screens.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import hearthside.House;
import hearthside.Sample;
import hearthside.ToyGuests;
import hearthside.room.CalmPicture;
import hearthside.room.Command;
import hearthside.room.Guests.Party;
import hearthside.room.Guests.Temperament;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.screens.PdfLink;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PrepareViewTest extends FacilitatorTest {
    @Autowired
    Rooms rooms;

    @Autowired
    ToyGuests guests;

    @Test
    void everythingBeforeAnEveningIsOnOnePage() {
        prepare(House.room(rooms, "facilitator", "To come"));
        assertThat(page())
                .contains("To come", "3 Dec, Thu, 19:00. Rebuilding Intimacy, 60 minutes.", "Open the console")
                .containsSubsequence(
                        "Rehearse it",
                        "When and where",
                        "Invitation",
                        "Before couple exercises",
                        "Calm screen",
                        "On paper")
                .doesNotContain("Let them come");
        assertThat(find(PdfLink.class).all())
                .extracting(PdfLink::getText)
                .contains(
                        "Run sheet",
                        "Facilitator’s guide",
                        "Blank pack",
                        "Paper ballots",
                        "Agreements",
                        "Distress card",
                        "Support cards");
    }

    /** Safety rule 12: how old the numbers are, while there is still time to call them. */
    @Test
    void theRoomsNumbersAreToBeCalledBeforeTheEvening() {
        var room = House.room(rooms, "facilitator", "To come");
        prepare(room);
        assertThat(page())
                .contains("Ontario, checked on Friday, 20 November 2026. Call each of them before the evening");
        room.tell(new Command.End());
        prepare(room);
        assertThat(page()).doesNotContain("Call each of them");
    }

    @Test
    void theCalmScreensPictureIsChosenHereAndKept() {
        var room = House.room(rooms, "facilitator", "To come");
        prepare(room);
        test(find(NativeButton.class).withAttribute("data-testid", "calm-hills").single())
                .click();
        assertThat(room.state().calmPicture()).contains(CalmPicture.HILLS);
        assertThat(find(NativeButton.class)
                        .withAttribute("aria-pressed", "true")
                        .single()
                        .getElement()
                        .getAttribute("aria-label"))
                .isEqualTo("Hills at dusk");
    }

    @Test
    void aRoomThatHasEndedLeavesNothingToChooseThatItWouldIgnore() {
        var room = House.room(rooms, "facilitator", "To come");
        prepare(room);
        room.tell(new Command.End());
        hills().click();
        assertThat(room.state().calmPicture()).isEmpty();
        assertThat(hills().isUsable()).isFalse();
        prepare(room);
        assertThat(hills().isUsable()).isFalse();
        assertThat(find(Checkbox.class).all()).noneMatch(Checkbox::isEnabled);
    }

    private NativeButtonTester hills() {
        return test(find(NativeButton.class)
                .withAttribute("data-testid", "calm-hills")
                .single());
    }

    @Test
    void theChecklistIsTickedHereAsWell() {
        var room = House.room(rooms, "facilitator", "To come");
        prepare(room);
        find(Checkbox.class).all().forEach(box -> test(box).click());
        assertThat(room.state().checked()).isTrue();
        assertThat(page()).contains("Couple exercises are open.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theInvitationComesInBothLanguages() {
        prepare(House.room(rooms, "facilitator", "To come"));
        var text = find(TextArea.class).single();
        assertThat(text.getValue()).startsWith("Rebuilding Intimacy\n").contains("Who it is not for");
        var language = (RadioButtonGroup<Locale>) find(RadioButtonGroup.class).single();
        language.setValue(Locale.FRENCH);
        assertThat(text.getValue()).startsWith("Rebâtir l’intimité\n").contains("Pour qui ce n’est pas");
    }

    @Test
    void theDayTheHourAndThePlaceCanBeChangedAndTheInvitationFollows() {
        var room = House.room(rooms, "facilitator", "To come");
        prepare(room);
        find(DatePicker.class).single().setValue(LocalDate.of(2026, 12, 10));
        find(TimePicker.class).single().setValue(LocalTime.of(20, 15));
        where().setValue(" The green room ");
        press("Save the changes");
        assertThat(room.setting().starts()).containsExactly(LocalDateTime.of(2026, 12, 10, 20, 15));
        assertThat(room.setting().place()).contains("The green room");
        assertThat(page()).contains("10 Dec, Thu, 20:15.", "Saved.");
        assertThat(find(TextArea.class).single().getValue()).contains("10 December 2026", "The green room");
        where().setValue("");
        press("Save the changes");
        assertThat(room.setting().place()).isEmpty();
    }

    @Test
    void whatShePutIntoTheInvitationStaysWhenTheEveningMoves() {
        prepare(House.room(rooms, "facilitator", "To come"));
        test(invitation()).setValue("Come, and bring cake.");
        press("Save the changes");
        assertThat(invitation().getValue()).isEqualTo("Come, and bring cake.");
        assertThat(page())
                .contains("It is this day, this hour and this place already.")
                .doesNotContain("Saved.", "your own text");
        where().setValue("The green room");
        press("Save the changes");
        assertThat(invitation().getValue()).isEqualTo("Come, and bring cake.");
        assertThat(page()).contains("Saved.", "The invitation still has your own text.");
        press("Write it anew");
        assertThat(invitation().getValue()).startsWith("Rebuilding Intimacy\n").contains("The green room");
        assertThat(page()).doesNotContain("your own text");
        assertThat(find(Button.class).withText("Write it anew").all()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatShePutIntoTheInvitationStaysWhenItsLanguageChanges() {
        prepare(House.room(rooms, "facilitator", "To come"));
        test(invitation()).setValue("Come, and bring cake.");
        var language = (RadioButtonGroup<Locale>) find(RadioButtonGroup.class).single();
        language.setValue(Locale.FRENCH);
        assertThat(invitation().getValue()).isEqualTo("Come, and bring cake.");
        assertThat(page()).contains("The invitation still has your own text.");
        language.setValue(Locale.ENGLISH);
        assertThat(page()).doesNotContain("your own text");
        language.setValue(Locale.FRENCH);
        press("Write it anew");
        assertThat(invitation().getValue()).startsWith("Rebâtir l’intimité\n");
        assertThat(invitation().getElement().getAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void aDayThatIsOverIsNotTakenUnlessItWasThatDayBefore() {
        var room = House.room(rooms, "facilitator", "To come");
        prepare(room);
        find(DatePicker.class).single().setValue(LocalDate.of(2026, 11, 1));
        press("Save the changes");
        assertThat(page()).doesNotContain("Saved.");
        assertThat(room.setting().starts()).containsExactly(LocalDateTime.of(2026, 12, 3, 19, 0));
        rooms.move(room, List.of(LocalDateTime.of(2026, 11, 1, 19, 0)), Optional.empty());
        prepare(room);
        where().setValue("Another hall");
        press("Save the changes");
        assertThat(room.setting().place()).contains("Another hall");
    }

    @Test
    void whenARoomHasEndedItsTimesAreARecord() {
        var room = House.room(rooms, "facilitator", "To come");
        prepare(room);
        room.tell(new Command.End());
        where().setValue("Elsewhere");
        press("Save the changes");
        assertThat(page()).contains("This room has ended, so nothing was changed.");
        assertThat(room.setting().place()).isEmpty();
        prepare(room);
        assertThat(page()).doesNotContain("When and where");
    }

    private TextArea invitation() {
        return find(TextArea.class).single();
    }

    private TextField where() {
        return find(TextField.class).single();
    }

    @Test
    void aRehearsalIsMadeOfTheRoomAndLeavesItAlone() {
        var room = House.room(rooms, "facilitator", "To come");
        prepare(room);
        press("Make a rehearsal of it");
        assertThat(page()).contains("Rehearsal: To come", "Simulated couples").doesNotContain("Invitation");
        assertThat(guests.party(room)).isEqualTo(Party.NOBODY);
    }

    @Test
    @SuppressWarnings("unchecked")
    void couplesComeChangeAndGo() {
        var room = rehearsal();
        prepare(room);
        assertThat(page()).contains("No simulated couple is here.");
        press("Let them come");
        assertThat(guests.party(room)).isEqualTo(new Party(6, Temperament.MIXED));
        test(couples()).setValue(20);
        ((RadioButtonGroup<Temperament>) find(RadioButtonGroup.class).single()).setValue(Temperament.RELUCTANT);
        press("Change who is here");
        assertThat(guests.party(room)).isEqualTo(new Party(20, Temperament.RELUCTANT));
        assertThat(page()).contains("20 couples were asked to come.");
        press("Send them home");
        assertThat(guests.party(room).couples()).isZero();
    }

    @Test
    void moreThanTwentyCouplesOrNoneAreNotAsked() {
        var room = rehearsal();
        prepare(room);
        couples().setValue(21);
        press("Let them come");
        assertThat(couples().getErrorMessage()).isEqualTo("Please choose a number from 1 to 20.");
        couples().setValue(null);
        press("Let them come");
        assertThat(couples().isInvalid()).isTrue();
        assertThat(guests.party(room)).isEqualTo(Party.NOBODY);
    }

    @Test
    void aRehearsalThatHasEndedTakesNobody() {
        var room = rehearsal();
        prepare(room);
        room.tell(new Command.End());
        prepare(room);
        assertThat(page()).contains("This rehearsal has ended");
        assertThat(find(Button.class).withText("Let them come").single().isEnabled())
                .isFalse();
        assertThat(couples().isEnabled()).isFalse();
        assertThat(find(RadioButtonGroup.class).single().isEnabled()).isFalse();
    }

    @Test
    void somebodyElsesRoomIsNoPageAtAll() {
        prepare(House.room(rooms, "another facilitator", "Not mine"));
        assertThat(page()).contains("There is no such page").doesNotContain("Not mine");
    }

    private LiveRoom rehearsal() {
        return rooms.open(Sample.script(), fresh -> {
            var set = Sample.setting(fresh);
            return set.again(fresh, "Try-out", set.starts(), true);
        });
    }

    private static void prepare(LiveRoom room) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("rooms/" + room.id() + "/prepare");
    }

    private IntegerField couples() {
        return find(IntegerField.class).all().getFirst();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
