package hearthside.screens;

import hearthside.ballot.Picture;
import hearthside.room.CalmPicture;
import hearthside.room.LiveRoom;
import hearthside.room.RoomState;
import hearthside.room.Step;
import hearthside.room.Timer;
import hearthside.workshop.Exercise;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Reflection;
import hearthside.workshop.Slide;
import java.util.Optional;

/** What the whole room looks at. Two scenes are equal when nobody could tell them apart, so that nothing is redrawn then. */
public sealed interface Scene {
    /** @param phones that have a seat */
    record Lobby(String workshop, int phones) implements Scene {}

    record Thought(Slide slide) implements Scene {}

    record Arch(String title, Slide.Stones stones) implements Scene {}

    record Asking(Poll poll) implements Scene {}

    record Closed(Poll poll) implements Scene {}

    record Shown(Poll poll, Picture picture) implements Scene {}

    record Withheld(Poll poll) implements Scene {}

    record Turn(Exercise exercise, int number, Timer timer) implements Scene {}

    record Alone(Exercise exercise, Timer timer) implements Scene {}

    record Reflecting(Reflection reflection) implements Scene {}

    record Choosing(Planning planning) implements Scene {}

    record Calm(Optional<CalmPicture> picture) implements Scene {}

    record Ended() implements Scene {}

    /** What the room sees now. */
    static Scene now(LiveRoom room, RoomState state) {
        if (state.ended()) return new Ended();
        if (state.calm()) return new Calm(state.calmPicture());
        return of(state.at(), room, state, state.timer());
    }

    /** What the room would see at a step, with the timer as it would start there. */
    static Scene at(int step, LiveRoom room, RoomState state) {
        var timer = step == state.at() ? state.timer() : Optional.of(Timer.of(state.stretch(step, room.agenda())));
        return of(step, room, state, timer);
    }

    /** What the room would see after "next", if there is anything left. */
    static Optional<Scene> next(LiveRoom room, RoomState state) {
        if (state.ended()) return Optional.empty();
        if (state.calm()) return Optional.of(at(state.at(), room, state));
        var next = state.nextStep(room.agenda());
        return next < room.agenda().size() ? Optional.of(at(next, room, state)) : Optional.empty();
    }

    private static Scene of(int at, LiveRoom room, RoomState state, Optional<Timer> timer) {
        return switch (room.agenda().step(at)) {
            case Step.Lobby _ -> new Lobby(room.workshop().title(), room.seats());
            case Step.Showing(Slide slide) ->
                slide.stones()
                        .<Scene>map(stones -> new Arch(slide.title(), stones))
                        .orElseGet(() -> new Thought(slide));
            case Step.Reflecting(Reflection reflection) -> new Reflecting(reflection);
            case Step.Asking(Poll poll) -> state.picture(poll.id()).isEmpty() ? new Asking(poll) : new Closed(poll);
            case Step.Closed(Poll poll) -> new Closed(poll);
            case Step.Revealed(Poll poll) -> revealed(poll, state);
            case Step.Taking taking -> exercise(taking, state, timer);
            case Step.Choosing(Planning planning) -> new Choosing(planning);
        };
    }

    private static Scene revealed(Poll poll, RoomState state) {
        return state.picture(poll.id())
                .map(picture -> picture instanceof Picture.Withheld ? new Withheld(poll) : new Shown(poll, picture))
                .orElseGet(() -> new Closed(poll));
    }

    private static Scene exercise(Step.Taking taking, RoomState state, Optional<Timer> timer) {
        var exercise = taking.exercise();
        return state.solo() && exercise.forCouples()
                ? new Alone(exercise, timer.orElseGet(() -> Timer.of(exercise.length())))
                : new Turn(
                        exercise,
                        taking.number(),
                        timer.orElseGet(() -> Timer.of(taking.turn().length())));
    }

    /** The name that stories and styles know it by. */
    default String state() {
        return switch (this) {
            case Lobby _ -> "lobby";
            case Thought _ -> "slide";
            case Arch _ -> "stones";
            case Asking _ -> "asking";
            case Closed _ -> "closed";
            case Shown _ -> "picture";
            case Withheld _ -> "withheld";
            case Turn _ -> "turn";
            case Alone _ -> "alone";
            case Reflecting _ -> "reflection";
            case Choosing _ -> "plan";
            case Calm _ -> "calm";
            case Ended _ -> "ended";
        };
    }
}
