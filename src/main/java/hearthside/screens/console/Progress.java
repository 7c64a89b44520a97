package hearthside.screens.console;

import hearthside.room.Agenda;
import hearthside.room.RoomState;
import hearthside.room.Setting;
import hearthside.workshop.RunSheet;
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
record Progress(Agenda agenda, Setting setting, RoomState state, Instant now) {
    private static final Duration ANOTHER_TIME = Duration.ofHours(3);

    /** When a step should begin. */
    Instant planned(int step) {
        return start(sitting(step)).plus(agenda.item(step).offset());
    }

    /** When a step was first entered, if it was. */
    Optional<Instant> entered(int step) {
        return Optional.ofNullable(state.entered().get(step));
    }

    /** When a step will begin if the rest goes as planned. */
    Instant expected(int step) {
        return sitting(step) == sitting(state.at()) ? planned(step).plus(drift()) : planned(step);
    }

    /** How late the room is; negative when it is ahead. It grows while a step lasts longer than planned. */
    Duration drift() {
        if (!underWay()) return late();
        var entering = entered(state.at())
                .map(at -> Duration.between(planned(state.at()), at))
                .orElse(Duration.ZERO);
        var lasting = Duration.between(plannedAfter(), now);
        return entering.compareTo(lasting) > 0 ? entering : lasting;
    }

    /** Whether anything but the arrival has begun in this sitting. */
    boolean underWay() {
        return firstEntered(sitting(state.at())).isPresent();
    }

    private Duration late() {
        var late = Duration.between(planned(0), now);
        return late.isNegative() || late.compareTo(ANOTHER_TIME) > 0 ? Duration.ZERO : late;
    }

    Instant plannedEnd() {
        return start(sitting(state.at())).plus(length(sitting(state.at())));
    }

    Instant expectedEnd() {
        return plannedEnd().plus(drift());
    }

    private Instant plannedAfter() {
        var next = state.at() + 1;
        return next < agenda.size() && sitting(next) == sitting(state.at()) ? planned(next) : plannedEnd();
    }

    private Duration length(int sitting) {
        return agenda.runSheet().rows().stream()
                .filter(row -> row.sitting() == sitting)
                .map(row -> row.offset().plus(row.length()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private int sitting(int step) {
        return agenda.item(step).row().map(RunSheet.Row::sitting).orElse(0);
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
                .filter(entry -> entry.getKey() > 0 && sitting(entry.getKey()) == sitting)
                .min(Map.Entry.comparingByValue());
    }
}
