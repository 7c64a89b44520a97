package hearthside.screens.console;

import hearthside.ballot.Picture;
import hearthside.room.RoomState;
import hearthside.room.Step;
import hearthside.screens.Words;
import hearthside.workshop.Exercise;
import hearthside.workshop.Poll;
import java.time.Duration;

/**
 * What one press of "next" will do, in words.
 *
 * @param kind whether it steps on, asks for the checklist first, or has to wait
 */
record Press(Kind kind, String does, String more) {
    enum Kind {
        STEPS_ON,
        WANTS_CHECKLIST,
        WAITS
    }

    static Press next(Moment moment, Words words) {
        return new Saying(moment, words).next();
    }

    private record Saying(Moment moment, Words words) {
        Press next() {
            var state = moment.state();
            if (state.ended()) return waits("console.next.ended");
            if (state.calm()) return steps(words.say("console.next.calm"), new StepWords(words).name(moment.step()));
            return moment.nextStep().map(this::to).orElseGet(() -> waits("console.next.last"));
        }

        private Press to(Step step) {
            if (moment.state().locks(step))
                return new Press(
                        Kind.WANTS_CHECKLIST,
                        words.say("console.next.checklist"),
                        words.say("console.next.checklist.more"));
            return switch (step) {
                case Step.Lobby _ -> steps(words.say("console.step.lobby"), "");
                case Step.Showing(var slide) -> steps(words.say("console.next.slide", slide.title()), "");
                case Step.Reflecting(var reflection) ->
                    steps(
                            words.say("console.next.reflecting", reflection.prompt()),
                            words.say("console.next.reflecting.more"));
                case Step.Asking(Poll poll) -> asking(poll);
                case Step.Closed(Poll poll) -> closing(poll);
                case Step.Revealed(Poll poll) -> revealing(poll);
                case Step.Taking taking -> taking(taking, moment.state());
                case Step.Choosing(var planning) ->
                    steps(
                            words.say("console.next.choosing", planning.title()),
                            words.say("console.next.choosing.more"));
            };
        }

        private Press asking(Poll poll) {
            if (moment.state().picture(poll.id()).isPresent())
                return steps(poll.question(), words.say("console.next.asked.more"));
            var more = poll.forFacilitatorOnly() ? "console.next.asking.own" : "console.next.asking.more";
            return steps(words.say("console.next.asking", poll.question()), words.say(more));
        }

        private Press closing(Poll poll) {
            if (moment.state().held(poll.id(), moment.now())) return waits("console.next.held");
            var more = poll.forFacilitatorOnly() ? "console.next.closing.own" : "console.next.closing.more";
            return steps(words.say("console.next.closing"), words.say(more));
        }

        private Press revealing(Poll poll) {
            var withheld = moment.state()
                    .picture(poll.id())
                    .filter(Picture.Withheld.class::isInstance)
                    .isPresent();
            var unread = withheld && moment.room().toRead(poll.id()).isPresent();
            var more = unread ? "words" : withheld ? "none" : "more";
            return steps(words.say("console.next.revealing"), words.say("console.next.revealing." + more));
        }

        private Press taking(Step.Taking taking, RoomState state) {
            Exercise exercise = taking.exercise();
            if (state.solo() && exercise.forCouples())
                return steps(words.say("console.next.alone", exercise.title()), length(stretch()));
            var start = taking.number() == 0 ? "console.next.start" : "console.next.turn";
            return steps(words.say(start, taking.turn().words()), length(stretch()));
        }

        private Duration stretch() {
            return moment.state().stretch(moment.state().nextStep(moment.agenda()), moment.agenda());
        }

        private String length(Duration length) {
            return words.say("console.length", length.toMinutes(), length.toSecondsPart())
                    .strip();
        }

        private Press steps(String does, String more) {
            return new Press(Kind.STEPS_ON, does, more);
        }

        private Press waits(String key) {
            return new Press(Kind.WAITS, words.say(key), words.say(key + ".more"));
        }
    }
}
