package hearthside.screens.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.House;
import hearthside.MemoryJournal;
import hearthside.SetClock;
import hearthside.room.CalmPicture;
import hearthside.room.CheckPoint;
import hearthside.room.Command;
import hearthside.room.Rooms;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoomsViewTest extends FacilitatorTest {
    @Autowired
    Rooms rooms;

    @Autowired
    MemoryJournal journal;

    @Autowired
    SetClock clock;

    @Test
    void anEmptyHouseSaysSoAndOffersTheForm() {
        navigate(RoomsView.class);
        assertThat(page()).contains("There is no room yet").contains("A new room");
    }

    @Test
    void roomsStandUnderWhatTheyAre() {
        House.room(rooms, "facilitator", "To come");
        House.room(rooms, "facilitator", "Running").tell(new Command.Next(0));
        House.room(rooms, "facilitator", "Over").tell(new Command.End());
        navigate(RoomsView.class);
        assertThat(page())
                .containsSubsequence("Open now", "Running", "Coming up", "To come", "Closed", "Over", "A new room")
                .contains("No phone is here. You are at “Welcome”.");
    }

    @Test
    void theListSaysWhenRoomsGoByThemselves() {
        House.room(rooms, "facilitator", "Over").tell(new Command.End());
        navigate(RoomsView.class);
        assertThat(page())
                .contains("Rooms are erased 30 days after their last evening.")
                .contains("It is erased on 2 Jan 2027.");
    }

    @Test
    void somebodyElsesRoomIsNotListed() {
        House.room(rooms, "another facilitator", "Not mine");
        navigate(RoomsView.class);
        assertThat(page()).doesNotContain("Not mine").contains("There is no room yet");
    }

    @Test
    void aRoomToComeTellsHowFarTheChecklistIs() {
        var room = House.room(rooms, "facilitator", "To come");
        room.tell(new Command.Tick(CheckPoint.EXITS, true));
        navigate(RoomsView.class);
        assertThat(page()).contains("1 of 4 points ticked").contains("3 Dec", "Thu, 19:00");
    }

    @Test
    void erasingAsksFirstAndThenTheRoomIsGone() {
        House.room(rooms, "facilitator", "November evening");
        navigate(RoomsView.class);
        press("Erase this room");
        assertThat(rooms.of("facilitator")).hasSize(1);
        test(find(ConfirmDialog.class).single()).reject();
        assertThat(rooms.of("facilitator")).isEmpty();
        assertThat(page()).doesNotContain("November evening");
    }

    @Test
    void whoKeepsTheRoomAfterAllLosesNothing() {
        House.room(rooms, "facilitator", "November evening");
        navigate(RoomsView.class);
        press("Erase this room");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(rooms.of("facilitator")).hasSize(1);
    }

    @Test
    void aRoomGetsAnotherNameButNeverNone() {
        var room = House.room(rooms, "facilitator", "Old name");
        navigate(RoomsView.class);
        press("Rename");
        var name = find(TextField.class).all().stream()
                .filter(field -> field.getValue().equals("Old name"))
                .findFirst()
                .orElseThrow();
        test(name).setValue("  ");
        pressButton("Rename");
        assertThat(name.isInvalid()).isTrue();
        test(name).setValue("New name");
        pressButton("Rename");
        assertThat(room.setting().alias()).isEqualTo("New name");
        assertThat(page()).contains("New name").doesNotContain("Old name");
    }

    @Test
    void afterAnotherNameTheKeyboardIsInThatRowAndItIsSaid() {
        House.room(rooms, "facilitator", "Old name");
        House.room(rooms, "facilitator", "Another room");
        navigate(RoomsView.class);
        test(rename("Old name")).click();
        test(find(TextField.class, find(Dialog.class).single()).single()).setValue("New name");
        pressButton("Rename");
        assertThat(said()).isEqualTo("Renamed.");
        assertThat(focused()).isEqualTo(rename("New name"));
        navigate(RoomsView.class);
        assertThat(page()).doesNotContain("Renamed.");
    }

    @Test
    void afterAnErasureTheKeyboardIsOverTheRowThatWentAndItIsSaid() {
        House.room(rooms, "facilitator", "To come");
        House.room(rooms, "facilitator", "Over").tell(new Command.End());
        House.room(rooms, "facilitator", "Over as well").tell(new Command.End());
        navigate(RoomsView.class);
        erase("Over");
        assertThat(said()).isEqualTo("Erased.");
        assertThat(((ListTitle) focused()).getText()).isEqualTo("Closed");
        erase("Over as well");
        assertThat(((ListTitle) focused()).getText()).isEqualTo("Coming up");
    }

    private void erase(String name) {
        test(find(NativeButton.class, row(name)).withText("Erase this room").single())
                .click();
        test(find(ConfirmDialog.class).single()).reject();
    }

    private NativeButton rename(String name) {
        return find(NativeButton.class, row(name)).withText("Rename").single();
    }

    private RoomRow row(String name) {
        return find(RoomRow.class).all().stream()
                .filter(row -> row.room().setting().alias().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return find(
                        Span.class,
                        find(Paragraph.class).withAttribute("role", "status").single())
                .single()
                .getText();
    }

    @Test
    void aFullDiskIsSaidInPlainWords() {
        House.room(rooms, "facilitator", "November evening");
        navigate(RoomsView.class);
        press("Erase this room");
        journal.full(true);
        test(find(ConfirmDialog.class).single()).reject();
        assertThat(test(find(Notification.class).single()).getText())
                .contains("could not be saved", "The disk may be full.");
        assertThat(rooms.of("facilitator")).hasSize(1);
    }

    @Test
    void aRehearsalCannotBeMistakenForAnEvening() {
        var room = House.room(rooms, "facilitator", "To come");
        navigate(RoomsView.class);
        assertThat(page()).doesNotContain("Rehearsal");
        press("Rehearse");
        var rehearsal = rooms.of("facilitator").stream()
                .filter(one -> one.setting().rehearsal())
                .findFirst()
                .orElseThrow();
        assertThat(rehearsal.setting().alias()).isEqualTo("Rehearsal: To come");
        assertThat(rehearsal.setting().code()).isNotEqualTo(room.setting().code());
        assertThat(rehearsal.workshop()).isEqualTo(room.workshop());
        assertThat(rehearsal.setting().starts()).containsExactly(LocalDateTime.of(2026, 11, 22, 19, 2));
        navigate(RoomsView.class);
        assertThat(find(Badge.class).all()).hasSize(1);
        assertThat(find(NativeButton.class).withText("Rehearse").all()).hasSize(1);
    }

    @Test
    void aDuplicateKeepsWhatWasChosenAndGetsItsOwnCodeAndTime() {
        var room = House.room(rooms, "facilitator", "To come");
        room.tell(new Command.CalmWith(Optional.of(CalmPicture.WATER)));
        room.tell(new Command.Chime(true));
        navigate(RoomsView.class);
        press("Duplicate");
        var dialog = find(Duplicate.class).single();
        pressIn(dialog, "Make the room");
        assertThat(rooms.of("facilitator")).hasSize(1);
        test(find(TextField.class, dialog).single()).setValue(" Another group ");
        test(find(DatePicker.class, dialog).single()).setValue(LocalDate.of(2027, 1, 14));
        pressIn(dialog, "Make the room");
        var copy = rooms.of("facilitator").getLast();
        assertThat(copy.state().calmPicture()).contains(CalmPicture.WATER);
        assertThat(copy.state().chime()).isTrue();
        var made = copy.setting();
        assertThat(made.starts()).containsExactly(LocalDateTime.of(2027, 1, 14, 19, 0));
        assertThat(made)
                .isEqualTo(room.setting()
                        .again(new Rooms.Fresh(made.id(), made.code()), "Another group", made.starts(), false));
        assertThat(made.code()).isNotEqualTo(room.setting().code());
    }

    @Test
    void anEveningThatNobodyOpenedStandsApartOnceItsDayIsOver() {
        House.room(rooms, "facilitator", "Snowed in");
        clock.pass(Duration.ofDays(20));
        navigate(RoomsView.class);
        assertThat(page()).containsSubsequence("Not held", "Snowed in").doesNotContain("Coming up");
    }

    @Test
    void anAddressThatLeadsNowhereHasAWayBack() {
        UI.getCurrent().navigate("nowhere/at/all");
        assertThat(page()).contains("There is no such page", "Your rooms");
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private void pressIn(Duplicate dialog, String words) {
        test(find(Button.class, dialog).withText(words).single()).click();
    }

    private void pressButton(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
