package hearthside.screens.console;

import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Step;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.util.List;
import java.util.stream.IntStream;

/** Goes straight to a step; a couple exercise that is locked wants its checklist first. */
record Jump(LiveRoom room, Controls controls, Checklist checklist, Words words) {
    void to(int step) {
        var there = room.agenda().step(step);
        if (room.state().locks(there)) checklist.open();
        else if (room.state().waits(there, room.now())) controls.say(words.say("console.urn.held"));
        else controls.tell(new Command.GoTo(step));
    }

    boolean isHere(int step) {
        var state = room.state();
        return step == state.at() && !state.calm();
    }

    /** Polls between here and there that were never asked, nor left out by the plan. */
    List<String> leavesOut(int step) {
        var state = room.state();
        return IntStream.range(state.at() + 1, Math.max(step, state.at() + 1))
                .filter(passed -> !state.leavesOut(passed))
                .mapToObj(room.agenda()::step)
                .filter(passed -> passed instanceof Step.Asking(Poll poll)
                        && !state.polls().containsKey(poll.id()))
                .map(passed -> ((Step.Asking) passed).poll().question())
                .toList();
    }
}
