package hearthside.screens.console;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.room.LiveRoom;
import hearthside.room.Step;
import hearthside.room.ToRead;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the room wrote in a poll for words, once it is closed: she reads it first, and ticks what everybody may see. */
final class WrittenPart extends Div implements Part {
    private final LiveRoom room;
    private final Words words;
    /** Lines of words on the projector, in two columns of so many characters at the smallest type it may have. */
    private static final int LINES = 14;

    private static final int CHARACTERS = 34;

    private final Paragraph full = Tags.p("soft", "");
    private List<Checkbox> ticks = List.of();
    private Optional<List<String>> shown = Optional.empty();
    private Optional<String> poll = Optional.empty();

    WrittenPart(LiveRoom room, Words words) {
        this.room = room;
        this.words = words;
        setClassName("written");
        getElement().setAttribute("data-testid", "written");
        full.getElement().setAttribute("role", "status");
    }

    @Override
    public void show(Moment moment) {
        var asked = closed(moment.step());
        var read = asked.flatMap(some -> room.toRead(some.id()));
        setVisible(read.isPresent());
        poll = read.map(ToRead::poll);
        if (!read.map(ToRead::texts).equals(shown)) asked.ifPresent(some -> compose(some, read));
        shown = read.map(ToRead::texts);
        read.ifPresent(this::tick);
    }

    private void tick(ToRead read) {
        var through = read.letThrough();
        var more = true;
        for (var text = 0; text < ticks.size(); text++) {
            var fits = through.contains(text) || fits(read, through, text);
            ticks.get(text).setValue(through.contains(text));
            ticks.get(text).setEnabled(fits);
            more &= fits;
        }
        full.setText(more ? "" : words.say("console.written.full"));
    }

    /** Whether one more text finds room on the projector. */
    private static boolean fits(ToRead read, Set<Integer> through, int more) {
        return Stream.concat(through.stream(), Stream.of(more))
                        .mapToInt(text -> Math.ceilDiv(read.texts().get(text).length(), CHARACTERS))
                        .sum()
                <= LINES;
    }

    private static Optional<Poll> closed(Step step) {
        return switch (step) {
            case Step.Closed(Poll poll) -> Optional.of(poll);
            case Step.Revealed(Poll poll) -> Optional.of(poll);
            case Step.Lobby _, Step.Showing _, Step.Reflecting _, Step.Asking _, Step.Taking _, Step.Choosing _ ->
                Optional.empty();
        };
    }

    private void compose(Poll asked, Optional<ToRead> read) {
        removeAll();
        ticks = List.of();
        read.map(ToRead::texts)
                .ifPresent(some -> add(
                        new H2(words.say("console.written.title")),
                        Tags.p(
                                "",
                                words.say(asked.forFacilitatorOnly() ? "console.written.own" : "console.written.how")),
                        asked.forFacilitatorOnly() ? Tags.texts("", some) : toTick(some)));
    }

    private Div toTick(List<String> some) {
        ticks = IntStream.range(0, some.size())
                .mapToObj(place -> tick(place, some.get(place)))
                .toList();
        var label = Tags.p("written-label", words.say("console.written.tick"));
        label.setId("written-label");
        var group = Tags.div("written-ticks");
        group.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "written-label");
        ticks.forEach(group::add);
        return Tags.div("", label, group, full);
    }

    /** Each box for itself: two who tick at once do not undo each other's. */
    private Checkbox tick(int place, String text) {
        var box = new Checkbox(text);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) poll.ifPresent(id -> room.letThrough(id, place, change.getValue()));
        });
        return box;
    }
}
