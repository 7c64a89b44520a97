package hearthside.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import hearthside.ballot.Picture;
import hearthside.ballot.PictureWords;
import hearthside.ballot.Sealing;
import hearthside.room.Agenda;
import hearthside.room.LiveRoom;
import hearthside.room.RoomState;
import hearthside.room.Step;
import hearthside.room.Telling;
import hearthside.room.Timer;
import hearthside.workshop.Exercise;
import hearthside.workshop.Messages;
import hearthside.workshop.Poll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that a phone needs to be right: where the room stands, and the server's clock. The same for every phone that reads one
 * language; it holds nothing that depends on what anybody answered until a poll is revealed.
 *
 * @param now the server's clock, in milliseconds since 1970
 * @param couples grows with every pairing and plan: paired phones then look again
 */
record Snapshot(
        String code,
        long revision,
        long now,
        String title,
        String language,
        boolean locked,
        boolean calm,
        boolean solo,
        boolean ended,
        long couples,
        Optional<Place> section,
        Optional<Countdown> timer,
        StepNow step) {

    record Place(String id, String title) {}

    record Countdown(long totalMs, long leftMs, boolean running) {}

    sealed interface StepNow {
        @JsonProperty
        String kind();
    }

    record Plain(String kind) implements StepNow {}

    record SlideNow(String kind, String title, List<String> text) implements StepNow {}

    record ReflectionNow(String kind, String id, String prompt, boolean askToShare) implements StepNow {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PollNow(
            String kind,
            String id,
            String question,
            String type,
            OptionalInt max,
            List<String> options,
            String pass,
            boolean open,
            String epoch,
            String key,
            boolean facilitatorOnly)
            implements StepNow {}

    record PictureNow(String kind, String id, String question, Shown picture) implements StepNow {}

    record TurnNow(
            String kind,
            String exercise,
            String title,
            int number,
            int of,
            String words,
            Optional<String> hint,
            Optional<String> sentence,
            boolean couples,
            String alone,
            List<String> sentences,
            Optional<String> then)
            implements StepNow {}

    record PlanNow(String kind, String id, String title) implements StepNow {}

    /** A picture in the words of the reader's language. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Shown(
            boolean shown,
            Optional<String> form,
            Optional<String> lead,
            Optional<List<String>> names,
            Optional<List<Bar>> bars,
            Optional<String> rest) {}

    /** @param share how the percentage is said: a very small one has words */
    record Bar(String label, int percent, String share) {}

    static Snapshot of(LiveRoom room, Telling telling, RoomState state, Instant now) {
        var item = telling.agenda().item(state.at());
        return new Snapshot(
                room.setting().code().value(),
                state.revision(),
                now.toEpochMilli(),
                telling.workshop().title(),
                telling.language(),
                state.locked(),
                state.calm(),
                state.solo(),
                state.ended(),
                state.couplesRevision(),
                item.section().map(section -> new Place(section.id(), section.title())),
                state.timer().map(timer -> countdown(timer, now)),
                state.ended() ? new Plain("ended") : step(item, room, telling, state));
    }

    private static PictureWords words(String language) {
        return new PictureWords(Messages.in(language));
    }

    private static Countdown countdown(Timer timer, Instant now) {
        return new Countdown(timer.total().toMillis(), timer.leftAt(now).toMillis(), timer.running());
    }

    private static StepNow step(Agenda.Item item, LiveRoom room, Telling telling, RoomState state) {
        return switch (item.step()) {
            case Step.Lobby _ -> new Plain("lobby");
            case Step.Showing(var slide) -> new SlideNow("slide", slide.title(), slide.text());
            case Step.Reflecting(var reflection) ->
                new ReflectionNow("reflection", reflection.id(), reflection.prompt(), reflection.askToShare());
            case Step.Asking(Poll poll) -> poll(poll, room, state);
            case Step.Closed(Poll poll) -> poll(poll, room, state);
            case Step.Revealed(Poll poll) ->
                new PictureNow(
                        "picture",
                        poll.id(),
                        poll.question(),
                        shown(room.tellings().picture(state, poll), words(telling.language())));
            case Step.Taking taking -> turn(taking);
            case Step.Choosing(var planning) -> new PlanNow("plan", planning.id(), planning.title());
        };
    }

    /** A poll can be answered once the urn is there as well as the state that says so. */
    private static PollNow poll(Poll poll, LiveRoom room, RoomState state) {
        var sealing = state.isOpen(poll.id()) ? room.sealing(poll.id()) : Optional.<Sealing>empty();
        return new PollNow(
                "poll",
                poll.id(),
                poll.question(),
                type(poll.type()),
                max(poll.type()),
                poll.options(),
                poll.pass(),
                state.isOpen(poll.id()),
                sealing.map(how -> Integer.toString(how.epoch())).orElse(""),
                sealing.map(Sealing::key).orElse(""),
                poll.forFacilitatorOnly());
    }

    /** How many choices, or how many characters. */
    private static OptionalInt max(Poll.Type type) {
        return switch (type) {
            case Poll.Type.PickSeveral several -> OptionalInt.of(several.max());
            case Poll.Type.Words _ -> OptionalInt.of(Poll.Type.Words.LONGEST);
            case Poll.Type.PickOne _, Poll.Type.Scale _, Poll.Type.Rank _ -> OptionalInt.empty();
        };
    }

    private static String type(Poll.Type type) {
        return switch (type) {
            case Poll.Type.PickOne _ -> "one";
            case Poll.Type.PickSeveral _ -> "several";
            case Poll.Type.Scale _ -> "scale";
            case Poll.Type.Rank _ -> "rank";
            case Poll.Type.Words _ -> "words";
        };
    }

    private static Shown shown(Optional<Picture> picture, PictureWords words) {
        return switch (picture.orElseGet(Picture.Withheld::new)) {
            case Picture.Withheld _ -> withheld();
            case Picture.Names names -> named("names", names, names.names(), words);
            case Picture.Order order -> named("order", order, order.names(), words);
            case Picture.Words some -> named("words", some, some.texts(), words);
            case Picture.Shares shares ->
                new Shown(
                        true,
                        Optional.of("bars"),
                        lead(shares, words),
                        Optional.empty(),
                        Optional.of(bars(shares, words)),
                        rest(shares, words));
        };
    }

    private static Shown withheld() {
        return new Shown(
                false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Shown named(String form, Picture picture, List<String> names, PictureWords words) {
        return new Shown(
                true,
                Optional.of(form),
                lead(picture, words),
                Optional.of(names),
                Optional.empty(),
                rest(picture, words));
    }

    private static Optional<String> lead(Picture picture, PictureWords words) {
        return Optional.of(words.lead(picture));
    }

    private static Optional<String> rest(Picture picture, PictureWords words) {
        return words.rest(picture);
    }

    private static List<Bar> bars(Picture.Shares shares, PictureWords words) {
        return shares.shares().stream()
                .map(share -> new Bar(share.name(), share.percent(), words.share(share)))
                .toList();
    }

    private static TurnNow turn(Step.Taking taking) {
        var exercise = taking.exercise();
        var turn = taking.turn();
        return new TurnNow(
                "turn",
                exercise.id(),
                exercise.title(),
                taking.number() + 1,
                exercise.turns().size(),
                turn.words(),
                turn.hint(),
                turn.sentence(),
                exercise.forCouples(),
                exercise.alone(),
                exercise.sentences(),
                then(exercise, taking.number() + 1));
    }

    private static Optional<String> then(Exercise exercise, int next) {
        return exercise.turns().stream().skip(next).findFirst().map(Exercise.Turn::words);
    }
}
