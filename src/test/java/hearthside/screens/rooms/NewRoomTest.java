package hearthside.screens.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import hearthside.House;
import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NewRoomTest extends FacilitatorTest {
    private static final LocalDate SOON = LocalDate.now().plusDays(20);

    @Autowired
    Rooms rooms;

    @Autowired
    MemoryJournal journal;

    @Test
    void aNameAndADayMakeARoom() {
        navigate(RoomsView.class);
        test(name()).setValue(" January evening ");
        test(day(0)).setValue(SOON);
        make();
        var set = room().setting();
        assertThat(set.alias()).isEqualTo("January evening");
        assertThat(set.owner()).isEqualTo("facilitator");
        assertThat(set.starts()).containsExactly(SOON.atTime(19, 0));
        assertThat(set.variant()).isEqualTo("60");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("rooms/" + room().id() + "/prepare");
        assertThat(set.rehearsal()).isFalse();
        assertThat(set.place()).isEmpty();
    }

    @Test
    void aRehearsalNeedsNoDayAndBeginsNow() {
        navigate(RoomsView.class);
        test(name()).setValue("Try-out");
        test(find(Checkbox.class).single()).click();
        assertThat(find(DatePicker.class).all()).isEmpty();
        make();
        assertThat(room().setting().rehearsal()).isTrue();
        assertThat(room().setting().starts().getFirst())
                .isBetween(
                        LocalDateTime.now().minusHours(30), LocalDateTime.now().plusHours(30));
        assertThat(page()).contains("Try-out", "Rehearsal", "Simulated couples");
    }

    @Test
    void whereItIsMayBeSaid() {
        navigate(RoomsView.class);
        test(name()).setValue("January evening");
        test(day(0)).setValue(SOON);
        test(where()).setValue(" The library, room 4 ");
        make();
        assertThat(room().setting().place()).contains("The library, room 4");
    }

    @Test
    @SuppressWarnings("unchecked")
    void workshopsForCouplesAreOfferedFirst() {
        var titles = new WorkshopChoice(
                List.of(alone("Another", "en"), House.FRENCH, alone("Listening", "en"), Sample.WORKSHOP), _ -> {});
        var offered = ((Select<Workshop>) titles.workshops())
                .getGenericDataView()
                .getItems()
                .map(Workshop::title);
        assertThat(offered).containsExactly("Rebuilding Intimacy", "Rebâtir l’intimité", "Another", "Listening");
        assertThat(titles.workshop()).isEqualTo(Sample.WORKSHOP);
    }

    private static Workshop alone(String title, String language) {
        var one = Sample.WORKSHOP;
        return new Workshop(
                "listening",
                language,
                title,
                one.credit(),
                one.variants(),
                one.agreements(),
                one.sections().subList(0, 1));
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() {
        navigate(RoomsView.class);
        test(time(0)).setValue(LocalTime.of(10, 0));
        make();
        assertThat(name().isInvalid()).isTrue();
        assertThat(day(0).getErrorMessage()).isEqualTo("Please choose a day.");
        assertThat(time(0).getValue()).isEqualTo(LocalTime.of(10, 0));
        assertThat(rooms.of("facilitator")).isEmpty();
    }

    @Test
    void theFirstFieldThatIsWrongGetsTheKeyboard() {
        navigate(RoomsView.class);
        make();
        assertThat(focused()).isEqualTo(name());
        test(name()).setValue("January evening");
        make();
        assertThat(focused()).isEqualTo(day(0));
        test(day(0)).setValue(SOON);
        test(time(0)).setValue(null);
        make();
        assertThat(focused()).isEqualTo(time(0));
    }

    @Test
    void aDayThatCannotBeReadIsToldApartFromNone() {
        navigate(RoomsView.class);
        test(name()).setValue("January evening");
        type("the 31st", day(0));
        make();
        var example = Calendar.example(VaadinSession.getCurrent().getBrowser().getLocale());
        assertThat(day(0).getErrorMessage()).isEqualTo("Write the day like " + example + ", or choose it.");
        assertThat(day(0).getHelperText()).isEqualTo("You may also write it like " + example + ".");
        assertThat(rooms.of("facilitator")).isEmpty();
    }

    /** As the browser does: it sends what stands in the field, and that it is no day. */
    private static void type(String words, DatePicker day) {
        day.getElement().setProperty("_inputElementValue", words);
        var event = new DomEvent(day.getElement(), "unparsable-change", JacksonUtils.createObjectNode());
        day.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(event);
    }

    @Test
    void aDayThatIsOverIsNotTaken() {
        navigate(RoomsView.class);
        test(name()).setValue("Too late");
        test(day(0)).setValue(LocalDate.now().minusDays(3));
        make();
        assertThat(day(0).getErrorMessage()).isEqualTo("That day is over.");
        assertThat(rooms.of("facilitator")).isEmpty();
    }

    @Test
    void aWorkshopOfTwoEveningsAsksForBoth() {
        navigate(RoomsView.class);
        chooseTwoEvenings();
        test(name()).setValue("Deux soirées");
        test(day(0)).setValue(SOON);
        make();
        assertThat(day(1).getErrorMessage()).isEqualTo("Please choose a day.");
        test(day(1)).setValue(SOON.plusDays(7));
        test(time(1)).setValue(LocalTime.of(18, 30));
        make();
        assertThat(room().setting().starts())
                .containsExactly(SOON.atTime(19, 0), LocalDateTime.of(SOON.plusDays(7), LocalTime.of(18, 30)));
        assertThat(room().setting().language()).isEqualTo("fr");
    }

    @Test
    void theSecondEveningComesAfterTheFirst() {
        navigate(RoomsView.class);
        chooseTwoEvenings();
        test(name()).setValue("Deux soirées");
        test(day(0)).setValue(SOON);
        test(day(1)).setValue(SOON);
        make();
        assertThat(day(1).getErrorMessage()).isEqualTo("It comes after the evening before.");
        assertThat(rooms.of("facilitator")).isEmpty();
    }

    @Test
    void eachTimingTellsWhatItHolds() {
        navigate(RoomsView.class);
        var sixty = new VariantWords(House.FRENCH, House.FRENCH.variants().getFirst());
        var evenings = new VariantWords(House.FRENCH, House.EVENINGS);
        assertThat(sixty.title(name())).isEqualTo("60 minutes");
        assertThat(sixty.sentence(name())).isEqualTo("One couple exercise and 5 polls.");
        assertThat(evenings.title(name())).isEqualTo("Two evenings");
        assertThat(evenings.sentence(name())).startsWith("75 minutes each.");
    }

    @Test
    void aFullDiskMakesNoRoomAndLosesNothingTyped() {
        navigate(RoomsView.class);
        test(name()).setValue("January evening");
        test(day(0)).setValue(SOON);
        journal.full(true);
        make();
        assertThat(page()).contains("could not be saved", "The disk may be full.");
        assertThat(name().getValue()).isEqualTo("January evening");
        journal.full(false);
        make();
        assertThat(rooms.of("facilitator")).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private void chooseTwoEvenings() {
        var workshop = (Select<Workshop>) find(Select.class).all().getFirst();
        test(workshop).selectItem("Rebâtir l’intimité, français");
        var variant = (RadioButtonGroup<Variant>) find(RadioButtonGroup.class).single();
        variant.setValue(House.EVENINGS);
    }

    private LiveRoom room() {
        return rooms.of("facilitator").getFirst();
    }

    private TextField name() {
        return find(TextField.class).all().getFirst();
    }

    private TextField where() {
        return find(TextField.class).all().get(1);
    }

    private DatePicker day(int evening) {
        return find(DatePicker.class).all().get(evening);
    }

    private TimePicker time(int evening) {
        return find(TimePicker.class).all().get(evening);
    }

    private void make() {
        test(find(Button.class).withText("Make the room").single()).click();
    }
}
