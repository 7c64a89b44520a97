package hearthside.screens.console;

import hearthside.room.Step;
import hearthside.screens.Words;
import hearthside.workshop.Exercise;

/** Names of steps, for the run sheet. */
record StepWords(Words words) {
    String name(Step step) {
        return switch (step) {
            case Step.Lobby _ -> words.say("console.step.lobby");
            case Step.Showing(var slide) -> slide.title();
            case Step.Reflecting(var reflection) -> words.say("console.step.reflecting", reflection.prompt());
            case Step.Asking(var poll) -> words.say("console.step.asking", poll.question());
            case Step.Closed(var poll) ->
                words.say(poll.forFacilitatorOnly() ? "console.step.closed.own" : "console.step.closed");
            case Step.Revealed _ -> words.say("console.step.revealed");
            case Step.Taking(Exercise exercise, int number) ->
                exercise.turns().get(number).words();
            case Step.Choosing(var planning) -> words.say("console.step.choosing", planning.title());
        };
    }
}
