package hearthside.screens.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import hearthside.ballot.Voter;
import hearthside.room.CheckPoint;
import hearthside.room.Command;
import hearthside.room.RoomState;
import hearthside.screens.House;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Evenings as the console leads them and the projector shows them. Steps of the sample: 4 asks, 5 closes, 6 reveals. */
class ConsoleTest {
    private static final int ASKING = 4;
    private static final int BEFORE_EXERCISE = 11;
    private static final int EXERCISE = 12;
    private static final int ASKING_FOR_HER_ONLY = 17;

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void twoConsolesOnOneRoomAgree() {
        var laptop = house.console();
        var phone = house.console();

        laptop.press("next");

        assertThat(phone.attribute("step", "data-step")).isEqualTo("1");
        assertThat(phone.attribute("step", "data-revision")).isEqualTo(laptop.attribute("step", "data-revision"));
    }

    @Test
    void aSecondPressOfTheSameNextIsIgnored() {
        var console = house.console();

        console.press("next", "0");
        console.press("next", "0");

        assertThat(console.attribute("step", "data-step")).isEqualTo("1");
    }

    @Test
    void twoConsolesPressingNextAtOnceGoOneStep() {
        var laptop = house.console();
        var phone = house.console();

        laptop.press("next", "0");
        phone.press("next", "0");

        assertThat(house.room().state().at()).isEqualTo(1);
    }

    @Test
    void aPressThatNamesNoStepChangesNothing() {
        var console = house.console();

        console.press("next", null);

        assertThat(house.room().state().at()).isZero();
    }

    @Test
    void nothingOnTheProjectorChangesWhileBallotsAreCast() throws Exception {
        var projector = house.projector();
        var console = house.console();
        takeSeats(8);
        house.room().tell(new Command.GoTo(ASKING));
        var before = projector.markup();
        var urn = console.text("urn");

        IntStream.range(0, 8).forEach(seat -> vote("barrier", seat, seat % 2));

        assertThat(projector.markup()).isEqualTo(before);
        assertThat(console.text("urn")).isEqualTo(urn);
        assertThat(projector.state()).isEqualTo("asking");
    }

    @Test
    void theConsoleHearsEnoughAndNeverHowMany() throws Exception {
        takeSeats(8);
        house.room().tell(new Command.GoTo(ASKING));
        var console = house.console();
        assertThat(console.text("urn")).contains("Not yet");

        IntStream.range(0, 8).forEach(seat -> vote("barrier", seat, 1));
        house.later(11);
        house.room().tell(new Command.SlowDown());

        assertThat(console.text("urn")).contains("Enough answers to close").doesNotContain("8");
    }

    @Test
    void aPollClosesThenShowsItsPicture() throws Exception {
        var projector = house.projector();
        var console = house.console();
        takeSeats(12);
        house.room().tell(new Command.GoTo(ASKING));
        IntStream.range(0, 12).forEach(seat -> vote("barrier", seat, seat < 5 ? 1 : seat < 9 ? 3 : 0));

        assertThat(console.text("next")).contains("Close the poll");
        console.press("next");
        assertThat(projector.state()).isEqualTo("closed");
        assertThat(projector.markup()).doesNotContain("Several of us");

        assertThat(console.text("next")).contains("Reveal");
        console.press("next");
        assertThat(projector.state()).isEqualTo("picture");
        assertThat(projector.markup()).contains("Several of us named", "Mismatched desire");
    }

    @Test
    void tooFewAnswersStayClosedInKindWords() {
        var projector = house.projector();
        var console = house.console();
        house.room().tell(new Command.GoTo(ASKING));

        console.press("next");
        assertThat(console.text("next")).contains("There is no picture to show");
        console.press("next");

        assertThat(projector.state()).isEqualTo("withheld");
        assertThat(projector.markup()).contains("This picture stays closed").doesNotContain("few");
    }

    @Test
    void aPictureForTheFacilitatorNeverReachesTheProjector() throws Exception {
        var projector = house.projector();
        var console = house.console();
        takeSeats(9);
        house.room().tell(new Command.GoTo(ASKING_FOR_HER_ONLY));
        IntStream.range(0, 9).forEach(seat -> vote("manageable", seat, seat < 5 ? 4 : 2));

        console.press("next");

        assertThat(console.text("own-picture")).contains("For you only").contains("very");
        assertThat(projector.state()).isEqualTo("closed");
        assertThat(projector.markup()).doesNotContain("very").contains("Closed. Thank you.");
    }

    @Test
    void calmReachesTheProjectorWithOnePressAndNextLeavesIt() {
        var projector = house.projector();
        var console = house.console();
        console.press("next");

        console.press("calm");
        assertThat(projector.state()).isEqualTo("calm");
        assertThat(console.attribute("calm", "aria-pressed")).isEqualTo("true");

        assertThat(console.text("next")).contains("Leave the calm screen");
        console.press("next");
        assertThat(projector.state()).isEqualTo("slide");
        assertThat(console.attribute("step", "data-step")).isEqualTo("1");
    }

    @Test
    void twoWindowsThatAskForTheSameDoNotCancelEachOther() {
        var one = house.console();
        var other = house.console();
        tickEverything();
        house.room().tell(new Command.GoTo(EXERCISE));
        var total = one.attribute("minute", "data-shown");

        for (var window : List.of(one, other)) {
            window.press("calm", "false");
            window.press("solo", "false");
            window.press("lock", "false");
        }
        assertThat(house.room().state())
                .returns(true, RoomState::calm)
                .returns(true, RoomState::solo)
                .returns(true, RoomState::locked);

        house.room().tell(new Command.Calm(false));
        house.room().tell(new Command.Solo(false));
        for (var window : List.of(one, other)) {
            window.looks().press("timer", "false");
            window.press("minute", total);
        }
        var timer = house.room().state().timer().orElseThrow();
        assertThat(timer.running()).isTrue();
        assertThat(timer.total()).isEqualTo(Duration.parse(total).plusMinutes(1));
    }

    @Test
    void soloTurnsTheExerciseIntoOneStretchAloneAndGivesNoReason() {
        tickEverything();
        house.room().tell(new Command.GoTo(EXERCISE));
        var projector = house.projector();
        var console = house.console();
        assertThat(projector.state()).isEqualTo("turn");

        console.press("solo");

        assertThat(projector.state()).isEqualTo("alone");
        assertThat(projector.markup())
                .contains("On your own", "Write both endings", "One thing that helps me feel close")
                .doesNotContain("solo");
    }

    @Test
    void aLockedCoupleExerciseWantsItsChecklistFirst() {
        house.room().tell(new Command.GoTo(BEFORE_EXERCISE));
        var console = house.console();
        assertThat(console.text("next")).contains("Tick the checklist first");

        console.press("next");
        assertThat(house.room().state().at()).isEqualTo(BEFORE_EXERCISE);

        tickEverything();
        assertThat(console.text("next")).contains("Start: Everyone writes").contains("2 minutes");
        console.press("next");
        assertThat(house.room().state().at()).isEqualTo(EXERCISE);
    }

    @Test
    void theTimerStopsGrowsAndGoesOn() {
        tickEverything();
        house.room().tell(new Command.GoTo(EXERCISE));
        var console = house.console();

        console.press("timer");
        assertThat(console.text("timer")).contains("Timer");
        console.press("minute");
        assertThat(console.markup()).contains("3:00");
        console.press("timer");
        assertThat(house.room().state().timer().orElseThrow().running()).isTrue();
    }

    @Test
    void lockingTakesTheCodeOffTheScreen() {
        var projector = house.projector();
        var console = house.console();
        var code = house.room().setting().code().spaced();
        assertThat(projector.markup()).contains(code, "192.168.1.20:8080", "<svg class=\"qr\"");

        console.press("lock");

        assertThat(projector.markup()).doesNotContain(code).doesNotContain("<svg class=\"qr\"");
    }

    @Test
    void aSlowDownIsACountOnTheConsoleAndNothingOnTheProjector() {
        var projector = house.projector();
        var console = house.console();
        var before = projector.screen().getOuterHTML().replaceAll("data-revision=\"\\d+\"", "");

        house.room().tell(new Command.SlowDown());

        assertThat(console.text("slow-downs")).isEqualTo("1");
        assertThat(projector.screen().getOuterHTML().replaceAll("data-revision=\"\\d+\"", ""))
                .isEqualTo(before);
    }

    @Test
    void couplesOnPaperCountLikeOthers() {
        var console = house.console();

        console.press("paper-more");
        console.press("paper-more");
        console.press("paper-less");

        assertThat(console.text("people-couples")).isEqualTo("1");
    }

    @Test
    void whatCannotBeSavedChangesNothing() {
        var console = house.console();
        house.journal().full(true);

        console.press("next");

        assertThat(console.attribute("step", "data-step")).isEqualTo("0");
        assertThat(console.said()).contains("The disk may be full.");
    }

    @Test
    void whatTheKeyboardIsOnStaysWhenTheRoomIsDrawnAgain() {
        var console = house.console();
        house.room().tell(new Command.OpenPoll("barrier"));
        house.room().tell(new Command.Back(house.room().state().at()));
        var names = List.of("slips", "close-poll", "jump-0");
        var before = names.stream().map(console.looks()::named).toList();

        house.room().seat(new Voter(1).seat());
        house.room().tell(new Command.Lock(true));
        house.room().tell(new Command.Next(house.room().state().at()));
        house.room().tell(new Command.Back(house.room().state().at()));

        assertThat(names.stream().map(console.looks()::named)).containsExactlyElementsOf(before);
    }

    @Test
    void anEndedRoomOffersNothingThatWouldBeIgnored() {
        var console = house.console();
        house.room().tell(new Command.End());

        for (var name : List.of("calm", "solo", "lock", "dark", "chime", "paper-more", "calm-water", "end", "lead"))
            assertThat(console.looks().named(name).isEnabled()).as(name).isFalse();
        for (var name : List.of("pictures", "own-notes"))
            assertThat(console.looks().named(name).isEnabled()).as(name).isTrue();
    }

    @Test
    void aTickThatCannotBeSavedDoesNotStay() {
        var console = house.console();
        console.press("checklist");
        house.journal().full(true);

        var box = console.looks().window().find(Checkbox.class).all().getFirst();
        console.window().test(box).click();

        assertThat(box.getValue()).isFalse();
        assertThat(console.said()).contains("The disk may be full.");
    }

    @Test
    void aRoomThatIsNotOnesOwnIsAsGoodAsNone() {
        assertThat(house.open(ConsoleView.class, "somebody-elses").markup())
                .contains("There is no such room")
                .doesNotContain("data-testid=\"next\"");
    }

    private void tickEverything() {
        for (var point : CheckPoint.values()) house.room().tell(new Command.Tick(point, true));
    }

    private void takeSeats(int count) {
        for (var seat = 0; seat < count; seat++) house.room().seat(new Voter(seat).seat());
    }

    private void vote(String poll, int seat, int choice) {
        house.room()
                .cast(poll, new Voter(seat).ballot(house.room().sealing(poll).orElseThrow(), choice));
    }
}
