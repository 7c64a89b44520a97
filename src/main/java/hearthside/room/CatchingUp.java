package hearthside.room;

import hearthside.workshop.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a late room could end in time. Sections that may not be cut keep every second, and so does the exercise that is under
 * way: the partner who speaks second gets what the first one had.
 */
final class CatchingUp {
    /** The least that is left of a step: with less, people are hurried and not helped. */
    static final double FLOOR = 0.6;

    /** Timers are set in whole units; a turn of 1:27 looks like a mistake. */
    private static final Duration UNIT = Duration.ofSeconds(5);

    private final Agenda agenda;
    private final RoomState state;
    private final Instant end;
    private final Instant begins;
    private final List<Integer> ahead;
    private final Set<Integer> open;

    CatchingUp(Agenda agenda, RoomState state, Instant now, Instant end) {
        this.agenda = agenda;
        this.state = state;
        this.end = end;
        begins = now.plus(restOfThisStep(now));
        ahead = IntStream.range(state.at() + 1, agenda.size())
                .filter(step -> agenda.sitting(step) == agenda.sitting(state.at()))
                .boxed()
                .toList();
        var underWay = agenda.together(state.at());
        open = ahead.stream()
                .filter(step -> !underWay.contains(step) && mayBeCut(step))
                .collect(Collectors.toSet());
    }

    Retiming plan() {
        var leftOut = leftOut();
        return new Retiming(state.at(), begins, lengths(leftOut), leftOut);
    }

    private Duration restOfThisStep(Instant now) {
        var entered = Optional.ofNullable(state.entered().get(state.at())).orElse(now);
        var length = agenda.item(state.at()).length().minus(Duration.between(entered, now));
        return state.timer().map(timer -> timer.leftAt(now)).orElse(length.isNegative() ? Duration.ZERO : length);
    }

    /** Takes out one thing after the other, until the rest fits when it is as short as it may be. */
    private Set<Integer> leftOut() {
        var out = new HashSet<Integer>();
        for (var next : mayGo()) {
            if (!time().minus(shortest(out)).isNegative()) break;
            out.addAll(next);
        }
        return out;
    }

    /** Parts that may be left out, those that are missed least first: exercises, then writing, then polls, then whole sections; each from the end. */
    private List<Set<Integer>> mayGo() {
        var sections = ahead.reversed().stream()
                .flatMap(step -> agenda.item(step).section().stream())
                .distinct()
                .toList();
        var parts = new ArrayList<Set<Integer>>();
        for (var kind : List.<Predicate<Step>>of(this::exercise, this::writing, this::poll, _ -> true))
            sections.forEach(section -> parts.add(part(section, kind)));
        return parts;
    }

    private boolean exercise(Step step) {
        return step instanceof Step.Taking;
    }

    private boolean writing(Step step) {
        return step instanceof Step.Reflecting;
    }

    private boolean poll(Step step) {
        return step instanceof Step.Asking || step instanceof Step.Closed || step instanceof Step.Revealed;
    }

    private Set<Integer> part(Section section, Predicate<Step> kind) {
        return open.stream()
                .filter(step ->
                        agenda.item(step).section().filter(section::equals).isPresent())
                .filter(step -> kind.test(agenda.step(step)))
                .collect(Collectors.toSet());
    }

    private boolean mayBeCut(int step) {
        return agenda.item(step).section().filter(Section::canCut).isPresent() && !waitsToClose(agenda.step(step));
    }

    /** A poll that the room went back from, and that somebody still has to close. */
    private boolean waitsToClose(Step step) {
        return switch (step) {
            case Step.Asking(var poll) -> state.isOpen(poll.id());
            case Step.Closed(var poll) -> state.isOpen(poll.id());
            case Step.Revealed(var poll) -> state.isOpen(poll.id());
            case Step.Lobby _, Step.Showing _, Step.Reflecting _, Step.Taking _, Step.Choosing _ -> false;
        };
    }

    /** Alone, one stretch takes the place of all turns, and the timer that runs is all of it. */
    private Duration written(int step) {
        return step < state.nextWritten(agenda)
                ? Duration.ZERO
                : agenda.item(step).length();
    }

    /** For the open steps, if everything else keeps its time. */
    private Duration time() {
        var fixed = sum(ahead.stream().filter(step -> !open.contains(step)));
        return Duration.between(begins, end).minus(fixed);
    }

    private Duration shortest(Set<Integer> out) {
        return scaled(sum(remaining(out)), FLOOR);
    }

    private Stream<Integer> remaining(Set<Integer> out) {
        return open.stream().filter(step -> !out.contains(step));
    }

    private Duration sum(Stream<Integer> steps) {
        return steps.map(this::written).reduce(Duration.ZERO, Duration::plus);
    }

    private Map<Integer, Duration> lengths(Set<Integer> out) {
        var left = sum(remaining(out));
        var share = left.isZero() ? 1 : Math.clamp((double) time().toMillis() / left.toMillis(), FLOOR, 1);
        var lengths = new HashMap<Integer, Duration>();
        ahead.forEach(step -> lengths.put(step, out.contains(step) ? Duration.ZERO : length(step, share)));
        return lengths;
    }

    private Duration length(int step, double share) {
        var written = written(step);
        if (!open.contains(step) || share >= 1) return written;
        var shorter = scaled(written, share);
        return shorter.compareTo(UNIT) < 0 ? shorter : UNIT.multipliedBy(shorter.dividedBy(UNIT));
    }

    private static Duration scaled(Duration length, double share) {
        return Duration.ofMillis((long) (length.toMillis() * share));
    }
}
