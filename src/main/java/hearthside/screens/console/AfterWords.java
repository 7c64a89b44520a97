package hearthside.screens.console;

import hearthside.room.Step;
import hearthside.screens.Words;

/** What follows the next step: "Then …". */
record AfterWords(Words words) {
    String after(Moment moment) {
        if (moment.state().ended()) return words.say("console.after.ended");
        if (moment.state().calm()) return words.say("console.after.calm");
        var then = moment.then();
        if (then > moment.agenda().size()) return words.say("console.after.end");
        if (then == moment.agenda().size()) return words.say("console.after.last");
        return then(moment.agenda().step(then));
    }

    private String then(Step step) {
        return step instanceof Step.Revealed
                ? words.say("console.after.reveal")
                : words.say("console.after.then", new StepWords(words).name(step));
    }
}
