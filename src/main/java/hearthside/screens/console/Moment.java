package hearthside.screens.console;

import hearthside.room.Agenda;
import hearthside.room.LiveRoom;
import hearthside.room.Progress;
import hearthside.room.RoomState;
import hearthside.room.Step;
import hearthside.workshop.Poll;
import java.time.Instant;
import java.util.Optional;

/** A room at one moment, so that every part of the console speaks of the same one. */
record Moment(LiveRoom room, RoomState state, Instant now) {
    static Moment of(LiveRoom room) {
        return new Moment(room, room.state(), room.now());
    }

    Agenda agenda() {
        return room.agenda();
    }

    Agenda.Item item() {
        return agenda().item(state.at());
    }

    Step step() {
        return item().step();
    }

    /** The step that "next" leads to, if there is one. */
    Optional<Step> nextStep() {
        var next = state.nextStep(agenda());
        return next < agenda().size() ? Optional.of(agenda().step(next)) : Optional.empty();
    }

    /** The step after the next one; past the end of the agenda if there is none. */
    int then() {
        var next = state.nextStep(agenda());
        return next < agenda().size() ? state.stepAfter(next, agenda()) : next + 1;
    }

    Optional<Poll> openPoll() {
        return state.openPoll().flatMap(room.workshop()::poll);
    }

    Progress progress() {
        return new Progress(agenda(), room.setting(), state, now);
    }
}
