package hearthside.room;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.workshop.Exercise;
import hearthside.workshop.Section;
import hearthside.workshop.Section.Placed;
import hearthside.workshop.Slide;
import hearthside.workshop.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An hour from noon: welcome 10 minutes (not to be cut); barriers 20, with two polls and a reflection; safety 20, with the
 * two sentences and two polls; a break 4 with an exercise for everyone; closing 6 (not to be cut).
 */
class RetimingTest {
    private static final Instant NOON = Instant.parse("2026-12-04T00:00:00Z");
    private static final Exercise STRETCH = new Exercise(
            "stretch", "Stretch", false, "Stretch.", List.of(turn(60, "Stand up"), turn(60, "Sit down again")));

    private final Agenda agenda = Agenda.of(workshop(), Sample.SIXTY);

    private static Exercise.Turn turn(int seconds, String words) {
        return new Exercise.Turn(Duration.ofSeconds(seconds), words, Optional.empty(), Optional.empty());
    }

    private static Workshop workshop() {
        var parts = Sample.WORKSHOP.sections();
        var breather = section(
                "breather", 4, true, List.of(new Placed(slide("A break"), Set.of()), new Placed(STRETCH, Set.of())));
        var sections = Stream.of(
                        section("welcome", 10, false, parts.get(0).blocks()),
                        section("barriers", 20, true, parts.get(1).blocks()),
                        section("step-1", 20, true, parts.get(2).blocks()),
                        breather,
                        section("closing", 6, false, parts.get(3).blocks()))
                .toList();
        return new Workshop("sample", "en", "Sample", "", List.of(Sample.SIXTY), List.of(), sections);
    }

    private static Slide slide(String title) {
        return new Slide(title, List.of(), Optional.empty(), Optional.empty());
    }

    private static Section section(String id, int minutes, boolean canCut, List<Placed> blocks) {
        return new Section(id, id, Map.of("60", Duration.ofMinutes(minutes)), canCut, false, blocks);
    }

    private static final Instant END = NOON.plus(Duration.ofMinutes(60));

    private RoomState at(int step, int minutes) {
        var ticked = RoomState.NEW;
        for (var point : CheckPoint.values()) ticked = ticked.after(new Command.Tick(point, true), agenda, NOON);
        return ticked.after(new Command.GoTo(step), agenda, NOON.plus(Duration.ofMinutes(minutes)));
    }

    private Retiming plan(RoomState state, int minutes) {
        return Retiming.of(agenda, state, NOON.plus(Duration.ofMinutes(minutes)), END);
    }

    private Duration section(String id, Retiming plan) {
        return steps(id).filter(plan::covers).mapToObj(plan::length).reduce(Duration.ZERO, Duration::plus);
    }

    private IntStream steps(String id) {
        return IntStream.range(0, agenda.size())
                .filter(step -> agenda.item(step)
                        .section()
                        .filter(it -> it.id().equals(id))
                        .isPresent());
    }

    private int first(String id) {
        return steps(id).findFirst().orElseThrow();
    }

    @Test
    void whatIsInTimeKeepsItsPlan() {
        var plan = plan(at(1, 0), 0);

        assertThat(plan.cutsAnythingOf(agenda)).isFalse();
        assertThat(plan.ends()).isEqualTo(END);
    }

    @Test
    void theRestIsShortenedInProportionUntilItEndsInTime() {
        var plan = plan(at(1, 10), 10);

        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.ends()).isBetween(END.minusSeconds(120), END);
        assertThat(section("barriers", plan)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(16));
        assertThat(section("step-1", plan)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(16));
    }

    @Test
    void whatMayNotBeCutKeepsEverySecondHoweverLateItIs() {
        for (var late = 0; late < 90; late += 10) {
            var plan = plan(at(1, late), late);

            assertThat(section("closing", plan)).isEqualTo(Duration.ofMinutes(6));
            assertThat(plan.leftOut())
                    .doesNotContainAnyElementsOf(steps("closing").boxed().toList());
        }
    }

    @Test
    void nothingIsShorterThanThreeFifthsUnlessItIsLeftOut() {
        for (var late = 0; late < 60; late += 5) {
            var plan = plan(at(1, late), late);
            plan.lengths().forEach((step, length) -> {
                if (!plan.leftOut().contains(step))
                    assertThat(length)
                            .isGreaterThanOrEqualTo(shortest(agenda.item(step).length()));
            });
        }
    }

    /** Three fifths, and up to five seconds less, because timers are set in whole fives. */
    private static Duration shortest(Duration length) {
        return Duration.ofMillis((long) (length.toMillis() * 0.6)).minusSeconds(5);
    }

    @Test
    void whenShorteningIsNotEnoughTheLastExerciseGoesFirst() {
        var plan = plan(at(1, 18), 18);

        var stretch = steps("breather")
                .filter(step -> agenda.step(step) instanceof Step.Taking)
                .boxed()
                .toList();
        assertThat(plan.leftOut()).containsExactlyInAnyOrderElementsOf(stretch);
        assertThat(plan.ends()).isBeforeOrEqualTo(END);
    }

    @Test
    void muchTooLateLeavesOutEverythingThatMayGo() {
        var plan = plan(at(1, 58), 58);

        assertThat(plan.leftOut()).containsAll(steps("barriers").boxed().toList());
        assertThat(plan.ends()).isAfter(END);
    }

    @Test
    void anExerciseUnderWayKeepsItsTurnsSoThatBothPartnersHaveTheSameTime() {
        var first = agenda.find(new Step.Taking(Sample.TWO_SENTENCES, 1)).orElseThrow();
        var plan = plan(at(first, 55), 55);

        var second = agenda.find(new Step.Taking(Sample.TWO_SENTENCES, 3)).orElseThrow();
        assertThat(plan.length(second)).isEqualTo(Duration.ofMinutes(2));
        assertThat(plan.leftOut()).doesNotContain(second);
    }

    @Test
    void aPollThatIsOpenIsNeverLeftOpenBehindTheRoom() {
        var asking = agenda.find(new Step.Asking(Sample.BARRIER)).orElseThrow();
        var wentBack = at(asking, 10).after(new Command.GoTo(1), agenda, NOON);

        var plan = plan(wentBack, 59);

        assertThat(plan.leftOut()).doesNotContain(asking, asking + 1, asking + 2);
    }

    @Test
    void timersThatStartLaterFollowTheNewLengths() {
        var state = at(first("step-1"), 34);
        var plan = plan(state, 34);
        var turn = agenda.find(new Step.Taking(Sample.TWO_SENTENCES, 0)).orElseThrow();
        var retimed = state.after(new Command.Retime(plan), agenda, NOON);

        var there = retimed.after(new Command.GoTo(turn), agenda, NOON);

        assertThat(there.timer().orElseThrow().total())
                .isEqualTo(plan.length(turn))
                .isLessThan(Duration.ofMinutes(2))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(70));
    }

    @Test
    void nextAndBackPassOverWhatIsLeftOut() {
        var state = at(1, 19).after(new Command.Retime(plan(at(1, 19), 19)), agenda, NOON);
        var pause = first("breather");
        var there = state.after(new Command.GoTo(pause), agenda, NOON);

        var on = there.after(new Command.Next(pause), agenda, NOON);
        assertThat(on.at()).isEqualTo(first("closing"));
        assertThat(on.after(new Command.Back(on.at()), agenda, NOON).at()).isEqualTo(pause);
    }

    @Test
    void goingToWhatIsLeftOutBringsAllOfItBack() {
        var state = at(1, 19).after(new Command.Retime(plan(at(1, 19), 19)), agenda, NOON);
        var turn = agenda.find(new Step.Taking(STRETCH, 0)).orElseThrow();

        var there = state.after(new Command.GoTo(turn), agenda, NOON);

        assertThat(there.leavesOut(turn + 1)).isFalse();
        assertThat(there.nextStep(agenda)).isEqualTo(turn + 1);
        assertThat(there.timer().orElseThrow().total()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aPlanMadeForAnotherStepIsIgnored() {
        var plan = plan(at(1, 30), 30);
        var movedOn = at(2, 30);

        assertThat(movedOn.after(new Command.Retime(plan), agenda, NOON)).isSameAs(movedOn);
    }

    @Test
    void theWrittenPlanComesBackWithOnePress() {
        var state = at(1, 19);
        var retimed = state.after(new Command.Retime(plan(state, 19)), agenda, NOON);

        var back = retimed.after(new Command.AsWritten(), agenda, NOON);

        assertThat(back.retiming()).isEmpty();
        assertThat(back.nextStep(agenda)).isEqualTo(state.nextStep(agenda));
    }

    @Test
    void aRoomThatWasReTimedIsOnTimeAgainAndAfterARestartToo() {
        var journal = new MemoryJournal();
        var now = new Instant[] {NOON};
        var room = Sample.room(Sample.rooms(journal, () -> now[0]));
        now[0] = NOON.plus(Duration.ofMinutes(12));
        room.tell(new Command.GoTo(1));
        var late = new Progress(room.agenda(), room.setting(), room.state(), now[0]);
        assertThat(late.drift()).isEqualTo(Duration.ofMinutes(12));

        room.tell(new Command.Retime(late.catchingUp().orElseThrow()));

        var back = Sample.rooms(journal, () -> now[0])
                .byCode(room.setting().code())
                .orElseThrow();
        var after = new Progress(back.agenda(), back.setting(), back.state(), now[0]);
        assertThat(after.drift()).isLessThanOrEqualTo(Duration.ZERO);
        assertThat(after.expectedEnd()).isBeforeOrEqualTo(after.plannedEnd());
        assertThat(after.retimed(2))
                .contains(back.state().retiming().orElseThrow().begins());
        assertThat(after.planned(2)).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
    }
}
