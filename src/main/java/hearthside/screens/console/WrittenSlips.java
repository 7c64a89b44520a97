package hearthside.screens.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.ballot.Paper.Slips;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.util.List;
import java.util.Optional;

/** Words on paper, typed in slip by slip; they are mixed up with those from phones. */
final class WrittenSlips implements PaperEntry.SlipBySlip {
    private final TextField text = new TextField();
    private final OneByOne<String> each;

    WrittenSlips(Optional<Slips> before, Words words) {
        text.setLabel(words.say("console.paper.text"));
        text.setMaxLength(Poll.Type.Words.LONGEST);
        text.getElement().setAttribute("data-testid", "paper-text").setAttribute("autocomplete", "off");
        each = new OneByOne<>(written(before), new Div(text), () -> !text.isEmpty(), this::slip, words);
    }

    private static List<String> written(Optional<Slips> before) {
        return before.map(slips -> slips instanceof Slips.Written(var some) ? some : List.<String>of())
                .orElse(List.of());
    }

    private Optional<String> slip() {
        var typed = text.getValue().strip();
        text.clear();
        return Optional.of(typed).filter(some -> !some.isEmpty());
    }

    @Override
    public OneByOne<?> each() {
        return each;
    }

    @Override
    public Slips slips() {
        return new Slips.Written(each.slips());
    }
}
