package hearthside.room;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.ballot.Picture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomStateTest {
    private static final Agenda AGENDA = Agenda.of(Sample.WORKSHOP, Sample.SIXTY);
    private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");

    private RoomState state = RoomState.NEW;
    private Instant now = NOON;

    private RoomState tell(Command... commands) {
        for (var command : commands) state = state.after(command, AGENDA, now);
        return state;
    }

    private void next() {
        tell(new Command.Next(state.at()));
    }

    private int at(Step step) {
        return AGENDA.find(step).orElseThrow();
    }

    private void goTo(Step step) {
        tell(new Command.GoTo(at(step)));
    }

    private void tickEverything() {
        for (var point : CheckPoint.values()) tell(new Command.Tick(point, true));
    }

    @Test
    void aRoomBeginsInTheLobby() {
        assertThat(AGENDA.step(state.at())).isEqualTo(new Step.Lobby());
    }

    @Test
    void nextWalksThroughEveryStepInOrder() {
        tickEverything();
        for (var step = 1; step < AGENDA.size(); step++) {
            next();
            assertThat(state.at()).isEqualTo(step);
        }
    }

    @Test
    void nextAtTheLastStepStays() {
        tell(new Command.GoTo(AGENDA.size() - 1));
        var last = state;
        next();
        assertThat(state).isEqualTo(last);
    }

    @Test
    void onePressThatArrivesTwiceMovesOnce() {
        tell(new Command.Next(0), new Command.Next(0));
        assertThat(state.at()).isEqualTo(1);
    }

    @Test
    void backFromTheLobbyStays() {
        assertThat(tell(new Command.Back(0))).isEqualTo(RoomState.NEW);
    }

    @Test
    void enteringAPollOpensItAndNextClosesThenReveals() {
        goTo(new Step.Asking(Sample.BARRIER));
        assertThat(state.isOpen("barrier")).isTrue();

        next();
        assertThat(AGENDA.step(state.at())).isEqualTo(new Step.Closed(Sample.BARRIER));
        assertThat(state.polls()).containsEntry("barrier", new Asked.Counting());

        tell(new Command.Count("barrier", new Picture.Withheld(), false));
        next();
        assertThat(AGENDA.step(state.at())).isEqualTo(new Step.Revealed(Sample.BARRIER));
        assertThat(state.picture("barrier")).contains(new Picture.Withheld());
    }

    @Test
    void goingBackDoesNotAskAgain() {
        goTo(new Step.Asking(Sample.BARRIER));
        next();
        tell(new Command.Count("barrier", new Picture.Withheld(), false));
        tell(new Command.Back(state.at()));

        assertThat(state.isOpen("barrier")).isFalse();
        assertThat(tell(new Command.OpenPoll("barrier")).isOpen("barrier")).isFalse();
    }

    @Test
    void aPictureCannotBeShownBeforeItsPollWasAsked() {
        goTo(new Step.Revealed(Sample.BARRIER));
        assertThat(AGENDA.step(state.at())).isEqualTo(new Step.Asking(Sample.BARRIER));

        goTo(new Step.Revealed(Sample.BARRIER));
        assertThat(AGENDA.step(state.at())).isEqualTo(new Step.Closed(Sample.BARRIER));
    }

    @Test
    void onlyOnePollIsOpenAtATime() {
        goTo(new Step.Asking(Sample.BARRIER));
        goTo(new Step.Asking(Sample.ROOM_FOR));

        assertThat(state.openPoll()).contains("room-for");
        assertThat(state.polls()).containsEntry("barrier", new Asked.Counting());
    }

    @Test
    void lookingBackAtASlideLeavesThePollOpen() {
        goTo(new Step.Asking(Sample.BARRIER));
        tell(new Command.Back(state.at()));

        assertThat(state.openPoll()).contains("barrier");
    }

    @Test
    void aCountThatComesTwiceChangesNothing() {
        goTo(new Step.Asking(Sample.BARRIER));
        next();
        tell(new Command.Count("barrier", new Picture.Withheld(), false));
        var counted = state;
        tell(new Command.Count("barrier", new Picture.Names(List.of("Shame"), true), false));

        assertThat(state).isEqualTo(counted);
    }

    @Test
    void afterARestartAnOpenPollWaitsForPhonesToSendAgain() {
        goTo(new Step.Asking(Sample.BARRIER));
        tell(new Command.Resume());
        assertThat(state.polls().get("barrier"))
                .isInstanceOfSatisfying(
                        Asked.Open.class, open -> assertThat(open.epoch()).isEqualTo(2));

        next();
        assertThat(state.isOpen("barrier")).isTrue();

        now = NOON.plus(RoomState.RESEALING);
        next();
        assertThat(state.isOpen("barrier")).isFalse();
    }

    @Test
    void coupleExercisesStayLockedUntilTheChecklistIsTicked() {
        var first = new Step.Taking(Sample.TWO_SENTENCES, 0);
        tell(new Command.GoTo(at(first) - 1));
        next();
        assertThat(AGENDA.step(state.at())).isNotEqualTo(first);
        goTo(first);
        assertThat(AGENDA.step(state.at())).isNotEqualTo(first);

        tickEverything();
        next();
        assertThat(AGENDA.step(state.at())).isEqualTo(first);
    }

    @Test
    void aloneTheExerciseIsOneStretchAndNextLeadsPastIt() {
        tell(new Command.Solo(true));
        goTo(new Step.Taking(Sample.TWO_SENTENCES, 0));

        assertThat(state.timer().orElseThrow().total()).isEqualTo(Sample.TWO_SENTENCES.length());
        next();
        assertThat(AGENDA.step(state.at())).isEqualTo(new Step.Asking(Sample.MANAGEABLE));
    }

    @Test
    void soloInTheMiddleOfAnExerciseNeedsNoChecklistAndLeavingItDoes() {
        tell(new Command.Solo(true));
        goTo(new Step.Taking(Sample.TWO_SENTENCES, 0));
        tell(new Command.Solo(false));

        assertThat(state.solo()).isTrue();
    }

    @Test
    void soloInTheMiddleLeavesTheTimeThatTheRestWouldHaveTaken() {
        tickEverything();
        goTo(new Step.Taking(Sample.TWO_SENTENCES, 3));
        tell(new Command.Solo(true));

        assertThat(state.timer().orElseThrow().total()).isEqualTo(Duration.ofSeconds(180));
    }

    @Test
    void soloStartsNoTimerThatWaits() {
        tickEverything();
        goTo(new Step.Taking(Sample.TWO_SENTENCES, 3));
        tell(new Command.Calm(true), new Command.Solo(true));
        assertThat(state.timer()).contains(Timer.of(Duration.ofSeconds(180)));

        tell(new Command.Calm(false), new Command.StartTimer(), new Command.Solo(false));
        assertThat(state.timer().orElseThrow().running()).isTrue();
    }

    @Test
    void aTurnStartsItsTimerWhichPausesAndGrows() {
        tickEverything();
        goTo(new Step.Taking(Sample.TWO_SENTENCES, 0));
        now = now.plusSeconds(50);
        tell(new Command.PauseTimer());
        now = now.plusSeconds(500);
        assertThat(state.timer().orElseThrow().leftAt(now)).isEqualTo(Duration.ofSeconds(70));

        var grow = new Command.AddMinute(state.timer().orElseThrow().total());
        tell(grow, grow, new Command.StartTimer());
        now = now.plusSeconds(30);
        assertThat(state.timer().orElseThrow().leftAt(now)).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void calmPausesTheTimerAndNextLeavesCalmWithoutMoving() {
        tickEverything();
        goTo(new Step.Taking(Sample.TWO_SENTENCES, 1));
        var step = state.at();
        tell(new Command.Calm(true));
        assertThat(state.timer().orElseThrow().running()).isFalse();

        next();
        assertThat(state.calm()).isFalse();
        assertThat(state.at()).isEqualTo(step);
    }

    @Test
    void slowDownsAreCountedWithinASection() {
        goTo(new Step.Asking(Sample.BARRIER));
        var before = state.revision();
        tell(new Command.SlowDown(), new Command.SlowDown());
        assertThat(state.slowDowns()).isEqualTo(2);
        assertThat(state.revision()).isEqualTo(before);

        tickEverything();
        goTo(new Step.Taking(Sample.TWO_SENTENCES, 0));
        assertThat(state.slowDowns()).isZero();
    }

    @Test
    void aCommandThatChangesNothingMakesNoRevision() {
        tell(new Command.Lock(true));
        var revision = state.revision();
        tell(new Command.Lock(true), new Command.ClosePoll("barrier"), new Command.GoTo(999), new Command.StartTimer());

        assertThat(state.revision()).isEqualTo(revision);
    }

    @Test
    void afterTheEndNothingMoves() {
        tell(new Command.End());
        var ended = state;
        tell(new Command.Next(0), new Command.Calm(true), new Command.SlowDown());

        assertThat(state).isEqualTo(ended);
    }

    @Test
    void theFirstTimeAStepIsEnteredIsKept() {
        next();
        now = NOON.plusSeconds(60);
        tell(new Command.Back(1));
        next();

        assertThat(state.entered()).containsEntry(1, NOON).containsEntry(0, NOON.plusSeconds(60));
    }

    @Test
    void aPollForTheFacilitatorHasNoRevealingStep() {
        assertThat(AGENDA.find(new Step.Closed(Sample.MANAGEABLE))).isPresent();
        assertThat(AGENDA.find(new Step.Revealed(Sample.MANAGEABLE))).isEmpty();
    }

    @Test
    void stepsOfASectionShareItsTimeAndNeverRunBackwards() {
        for (var i = 2; i < AGENDA.size(); i++)
            assertThat(AGENDA.item(i).offset())
                    .isGreaterThanOrEqualTo(AGENDA.item(i - 1).offset());
    }
}
