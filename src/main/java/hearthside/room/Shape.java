package hearthside.room;

import hearthside.workshop.Exercise;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import java.util.List;

/** What an agenda asks of a room, without its words: two languages of one workshop have the same. */
record Shape(List<List<Object>> steps) {
    static Shape of(Agenda agenda) {
        return new Shape(agenda.items().stream()
                .map(item -> List.<Object>of(
                        item.section().map(section -> section.id()).orElse(""), asked(item.step())))
                .toList());
    }

    private static List<Object> asked(Step step) {
        return switch (step) {
            case Step.Lobby _ -> List.of("lobby");
            case Step.Showing _ -> List.of("slide");
            case Step.Reflecting(var reflection) -> List.of("reflection", reflection.id());
            case Step.Asking(Poll poll) -> List.of("asking", poll.id(), answers(poll), poll.forFacilitatorOnly());
            case Step.Closed(Poll poll) -> List.of("closed", poll.id());
            case Step.Revealed(Poll poll) -> List.of("revealed", poll.id());
            case Step.Taking(Exercise exercise, int number) ->
                List.of(
                        "turn",
                        exercise.id(),
                        number,
                        exercise.forCouples(),
                        exercise.sentences().size());
            case Step.Choosing(Planning planning) ->
                List.of(
                        "plan",
                        planning.id(),
                        planning.practices().stream().map(Planning.Practice::id).toList());
        };
    }

    /** A ballot holds numbers and keys of these, and nothing else. */
    private static List<Object> answers(Poll poll) {
        return switch (poll.type()) {
            case Poll.Type.PickOne one -> List.of("one", one.options().size());
            case Poll.Type.PickSeveral several ->
                List.of("several", several.options().size(), several.max());
            case Poll.Type.Rank rank -> List.of("rank", rank.options().size());
            case Poll.Type.Scale scale -> List.of("scale", scale.low(), scale.high());
            case Poll.Type.Words _ -> List.of("words");
        };
    }
}
