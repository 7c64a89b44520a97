package hearthside.screens.content;

import hearthside.ballot.Picture;
import hearthside.ballot.Picture.Share;
import hearthside.room.Step;
import hearthside.room.Timer;
import hearthside.screens.Scene;
import hearthside.workshop.Exercise;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Reflection;
import hearthside.workshop.Slide;
import hearthside.workshop.Workshop;
import java.util.List;
import java.util.OptionalInt;

/** The scene of a step as a room would come to it: nobody has arrived, no timer runs, nothing is solo. */
record StepScene(Workshop workshop) {
    private static final int ROUNDED_TO = 5;

    Scene of(Step step) {
        return switch (step) {
            case Step.Lobby _ -> new Scene.Lobby(workshop.title(), 0);
            case Step.Showing(Slide slide) ->
                slide.stones()
                        .<Scene>map(stones -> new Scene.Arch(slide.title(), stones))
                        .orElseGet(() -> new Scene.Thought(slide));
            case Step.Reflecting(Reflection reflection) -> new Scene.Reflecting(reflection);
            case Step.Asking(Poll poll) -> new Scene.Asking(poll);
            case Step.Closed(Poll poll) -> new Scene.Closed(poll);
            case Step.Revealed(Poll poll) -> shown(poll);
            case Step.Taking(Exercise exercise, int number) ->
                new Scene.Turn(
                        exercise, number, Timer.of(exercise.turns().get(number).length()));
            case Step.Choosing(Planning planning) -> new Scene.Choosing(planning);
        };
    }

    /** A picture nobody made: every answer as often as the others, to see whether its words find room. */
    private static Scene shown(Poll poll) {
        return switch (poll.type()) {
            case Poll.Type.Words _ -> new Scene.Withheld(poll);
            case Poll.Type.Rank rank -> new Scene.Shown(poll, new Picture.Order(rank.options(), false));
            case Poll.Type.PickOne _, Poll.Type.PickSeveral _, Poll.Type.Scale _ ->
                new Scene.Shown(poll, new Picture.Shares(even(poll.options()), OptionalInt.empty()));
        };
    }

    private static List<Share> even(List<String> options) {
        var share = Math.max(ROUNDED_TO, 100 / options.size() / ROUNDED_TO * ROUNDED_TO);
        return options.stream().map(option -> new Share(option, share)).toList();
    }
}
