package hearthside.screens.console;

import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Step;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.util.List;
import java.util.stream.IntStream;

/** Goes straight to a step. Asks first if polls would be left out; a couple exercise that is locked wants its checklist. */
record Jump(LiveRoom room, Controls controls, Checklist checklist, Words words) {
    void to(int step) {
        var state = room.state();
        if (step == state.at() && !state.calm()) return;
        if (state.locks(room.agenda().step(step))) checklist.open();
        else if (leftOut(step).isEmpty()) go(step);
        else confirm(step);
    }

    private void go(int step) {
        controls.tell(new Command.GoTo(step));
    }

    /** Polls between here and there that were never asked. */
    private List<String> leftOut(int step) {
        var state = room.state();
        return IntStream.range(state.at() + 1, Math.max(step, state.at() + 1))
                .mapToObj(room.agenda()::step)
                .filter(passed -> passed instanceof Step.Asking(Poll poll)
                        && !state.polls().containsKey(poll.id()))
                .map(passed -> ((Step.Asking) passed).poll().question())
                .toList();
    }

    private void confirm(int step) {
        var what = words.say("console.jump.leaves", String.join(" · ", leftOut(step)));
        new Question(words, "console.jump").ask(what, () -> go(step));
    }
}
