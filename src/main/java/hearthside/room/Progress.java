package hearthside.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where a room stands against its plan. Nothing but arithmetic on clock times.
 *
 * <p>A room that starts more than three hours off its plan is a rehearsal, or an evening that moved: then the plan counts
 * from the real start.
 */
public record Progress(Agenda agenda, Setting setting, RoomState state, Instant now) {
    private static final Duration ANOTHER_TIME = Duration.ofHours(3);

    /** Less than this nobody notices. */
    private static final Duration WORTH_IT = Duration.ofSeconds(30);

    /** When a step should begin. */
    public Instant planned(int step) {
        return start(agenda.sitting(step)).plus(agenda.item(step).offset());
    }

    /** When a step was first entered, if it was. */
    public Optional<Instant> entered(int step) {
        return Optional.ofNullable(state.entered().get(step));
    }

    /** When a step begins after re-timing, if the room was re-timed before it. */
    public Optional<Instant> retimed(int step) {
        return state.retiming().filter(plan -> plan.covers(step)).map(plan -> plan.begins(step));
    }

    /** When a step will begin if the rest goes as planned. */
    public Instant expected(int step) {
        return agenda.sitting(step) == agenda.sitting(state.at()) ? aim(step).plus(drift()) : planned(step);
    }

    private Instant aim(int step) {
        return retimed(step).orElseGet(() -> planned(step));
    }

    /** How late the room is; negative when it is ahead. It grows while a step lasts longer than planned. */
    public Duration drift() {
        if (!underWay() && state.retiming().isEmpty()) return late();
        var entering = retimedHere()
                .map(_ -> Duration.ZERO)
                .or(() -> entered(state.at()).map(at -> Duration.between(aim(state.at()), at)))
                .orElse(Duration.ZERO);
        var lasting = Duration.between(aimAfter(), now);
        return entering.compareTo(lasting) > 0 ? entering : lasting;
    }

    /** The plan, while the room is still at the step where it was made, or went back from there. */
    private Optional<Retiming> retimedHere() {
        return retimedSitting().filter(plan -> state.at() <= plan.from());
    }

    private Optional<Retiming> retimedSitting() {
        return state.retiming().filter(plan -> agenda.sitting(plan.from()) == agenda.sitting(state.at()));
    }

    /** Whether anything but the arrival has begun in this sitting. */
    public boolean underWay() {
        return firstEntered(agenda.sitting(state.at())).isPresent();
    }

    private Duration late() {
        var late = Duration.between(planned(0), now);
        return late.isNegative() || late.compareTo(ANOTHER_TIME) > 0 ? Duration.ZERO : late;
    }

    public Instant plannedEnd() {
        return start(agenda.sitting(state.at())).plus(length(agenda.sitting(state.at())));
    }

    public Instant expectedEnd() {
        return retimedSitting().map(Retiming::ends).orElseGet(this::plannedEnd).plus(drift());
    }

    private Instant aimAfter() {
        return retimedHere().map(Retiming::begins).orElseGet(() -> {
            var next = state.at() + 1;
            var ends = retimedSitting().map(Retiming::ends).orElseGet(this::plannedEnd);
            return next < agenda.size() && agenda.sitting(next) == agenda.sitting(state.at()) ? aim(next) : ends;
        });
    }

    /** What would bring a late room to its end in time; empty if it is not late, or if nothing can be cut. */
    public Optional<Retiming> catchingUp() {
        if (state.ended() || drift().compareTo(WORTH_IT) < 0) return Optional.empty();
        return Optional.of(Retiming.of(agenda, state, now, plannedEnd())).filter(plan -> plan.cutsAnythingOf(agenda));
    }

    private Duration length(int sitting) {
        return agenda.runSheet().rows().stream()
                .filter(row -> row.sitting() == sitting)
                .map(row -> row.offset().plus(row.length()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private Instant start(int sitting) {
        var starts = setting.starts();
        var plan = starts.get(Math.min(sitting, starts.size() - 1))
                .atZone(setting.zone())
                .toInstant();
        return firstEntered(sitting)
                .map(first -> first.getValue().minus(agenda.item(first.getKey()).offset()))
                .filter(real -> Duration.between(plan, real).abs().compareTo(ANOTHER_TIME) > 0)
                .orElse(plan);
    }

    private Optional<Map.Entry<Integer, Instant>> firstEntered(int sitting) {
        return state.entered().entrySet().stream()
                .filter(entry -> entry.getKey() > 0 && agenda.sitting(entry.getKey()) == sitting)
                .min(Map.Entry.comparingByValue());
    }
}
