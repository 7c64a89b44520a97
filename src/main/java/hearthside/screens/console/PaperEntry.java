package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import hearthside.ballot.Paper.Slips;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the answered slips of one poll are keyed in. */
interface PaperEntry {
    Component fields();

    Slips slips();

    /** Whether a slip is being keyed in that was not added yet. */
    default boolean begun() {
        return false;
    }

    /** Adds the slip that is being keyed in, if one is; false if it is no answer, which has been said then. */
    default boolean settled() {
        return true;
    }

    static PaperEntry to(Poll poll, Optional<Slips> before, Words words) {
        return switch (poll.type()) {
            case Poll.Type.PickOne _, Poll.Type.Scale _ -> new Totals(poll, before, Optional.empty());
            case Poll.Type.PickSeveral _ -> new Totals(poll, before, Optional.of(words.say("console.paper.answered")));
            case Poll.Type.Rank _ -> new RankedSlips(poll, before, words);
            case Poll.Type.Words _ -> new WrittenSlips(before, words);
        };
    }

    /** What cannot be added up by hand. */
    interface SlipBySlip extends PaperEntry {
        OneByOne<?> each();

        @Override
        default Component fields() {
            return each();
        }

        @Override
        default boolean begun() {
            return each().begun();
        }

        @Override
        default boolean settled() {
            return each().settled();
        }
    }

    /** A total for each option; where several may be ticked on one slip, also how many slips there are. */
    final class Totals implements PaperEntry {
        private final List<CountField> totals = new ArrayList<>();
        private final Optional<CountField> answered;

        private Totals(Poll poll, Optional<Slips> before, Optional<String> slips) {
            var ticked = before.filter(Slips.Ticked.class::isInstance).map(Slips.Ticked.class::cast);
            IntStream.range(0, poll.options().size())
                    .forEach(option -> totals.add(new CountField(
                            "paper-" + option,
                            poll.options().get(option),
                            ticked.map(Slips.Ticked::counts)
                                    .map(counts -> counts.get(option))
                                    .orElse(0))));
            answered = slips.map(label -> new CountField(
                    "paper-answered", label, ticked.map(Slips.Ticked::number).orElse(0)));
        }

        @Override
        public Component fields() {
            var fields = new Div();
            answered.ifPresent(fields::add);
            totals.forEach(fields::add);
            return fields;
        }

        @Override
        public Slips slips() {
            var counts = totals.stream().map(CountField::number).toList();
            var sum = counts.stream().mapToInt(count -> count).sum();
            return new Slips.Ticked(answered.map(CountField::number).orElse(sum), counts);
        }
    }
}
