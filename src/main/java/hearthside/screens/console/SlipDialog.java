package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import hearthside.room.LiveRoom;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keys in paper slips, one by one; each counts like a phone's answer, and nothing of it is kept but in the urn. */
final class SlipDialog extends Dialog {
    private final LiveRoom room;
    private final Poll poll;
    private final Words words;
    private final List<String> answers;
    private final Paragraph said = new Paragraph();
    private final Div form = new Div();
    private Entry entry;

    /** What is ticked on a slip, as places; emptied for the next slip. */
    private interface Entry {
        List<Integer> choices();
    }

    SlipDialog(LiveRoom room, Poll poll, Words words) {
        this.room = room;
        this.poll = poll;
        this.words = words;
        answers = Stream.concat(poll.options().stream(), Stream.of(poll.pass())).toList();
        entry = blank();
        setHeaderTitle(words.say("console.slips.title"));
        addClassName("slips");
        said.getElement().setAttribute("role", "status");
        add(new Paragraph(poll.question()), form, said);
        var add = new Button(words.say("console.slips.this"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-testid", "slip-add");
        getFooter()
                .add(
                        new Button(words.say("console.slips.back"), _ -> takeBack()),
                        new Button(words.say("console.done"), _ -> close()),
                        add);
        tell();
    }

    private void add() {
        if (!room.addSlip(poll.id(), entry.choices())) {
            said.setText(words.say(room.state().isOpen(poll.id()) ? "console.slips.refused" : "console.slips.closed"));
            return;
        }
        entry = blank();
        tell();
    }

    private void takeBack() {
        room.takeBackSlip();
        tell();
    }

    private void tell() {
        said.setText(words.say("console.slips.so-far", room.slips()));
    }

    private Entry blank() {
        form.removeAll();
        return switch (poll.type()) {
            case Poll.Type.PickOne _, Poll.Type.Scale _ -> one();
            case Poll.Type.PickSeveral _ -> several();
            case Poll.Type.Rank _ -> ranked();
        };
    }

    private Entry one() {
        var group = new RadioButtonGroup<Integer>(words.say("console.slips.ticked"), places());
        group.setItemLabelGenerator(answers::get);
        form.add(group);
        return () -> group.getOptionalValue().stream().toList();
    }

    private Entry several() {
        var group = new CheckboxGroup<Integer>(words.say("console.slips.ticked"), places());
        group.setItemLabelGenerator(answers::get);
        form.add(group);
        return () -> group.getValue().stream().sorted().toList();
    }

    /** One choice a place; the pass alone in the first one. */
    private Entry ranked() {
        var ranks = new ArrayList<Select<Integer>>();
        for (var rank = 1; rank < answers.size(); rank++) {
            var select = new Select<Integer>();
            select.setLabel(words.say("console.slips.rank", rank));
            select.setItems(rank == 1 ? List.of(places()) : List.of(places()).subList(0, answers.size() - 1));
            select.setItemLabelGenerator(place -> place == null ? "" : answers.get(place));
            select.setEmptySelectionAllowed(true);
            ranks.add(select);
            form.add(select);
        }
        return () -> ranks.stream()
                .map(Select::getOptionalValue)
                .flatMap(Optional::stream)
                .toList();
    }

    private Integer[] places() {
        return IntStream.range(0, answers.size()).boxed().toArray(Integer[]::new);
    }
}
