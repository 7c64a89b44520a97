package hearthside.screens.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import hearthside.ballot.Paper.Slips;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rankings on paper: a choice for each rank, slip by slip. */
final class RankedSlips implements PaperEntry.SlipBySlip {
    private final List<Select<Integer>> ranks = new ArrayList<>();
    private final OneByOne<List<Integer>> each;

    RankedSlips(Poll poll, Optional<Slips> before, Words words) {
        var options = poll.options();
        for (var rank = 1; rank <= options.size(); rank++) {
            var select = new Select<Integer>();
            select.setLabel(words.say("console.paper.rank", rank));
            select.setItems(IntStream.range(0, options.size()).boxed().toList());
            select.setItemLabelGenerator(place -> place == null ? "" : options.get(place));
            select.setEmptySelectionAllowed(true);
            ranks.add(select);
        }
        var fields = new Div();
        ranks.forEach(fields::add);
        each = new OneByOne<>(ranked(before), fields, this::chosen, this::slip, words);
    }

    private static List<List<Integer>> ranked(Optional<Slips> before) {
        return before.map(slips -> slips instanceof Slips.Ranked(var some) ? some : List.<List<Integer>>of())
                .orElse(List.of());
    }

    private boolean chosen() {
        return ranks.stream().anyMatch(rank -> !rank.isEmpty());
    }

    private Optional<List<Integer>> slip() {
        var chosen = ranks.stream()
                .map(Select::getOptionalValue)
                .flatMap(Optional::stream)
                .toList();
        if (chosen.isEmpty() || new HashSet<>(chosen).size() < chosen.size()) return Optional.empty();
        ranks.forEach(Select::clear);
        return Optional.of(chosen);
    }

    @Override
    public OneByOne<?> each() {
        return each;
    }

    @Override
    public Slips slips() {
        return new Slips.Ranked(each.slips());
    }
}
