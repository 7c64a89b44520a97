package hearthside.screens.packs;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import hearthside.room.LiveRoom;
import hearthside.room.Step;
import hearthside.screens.JoinAddress;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.sheet.Handouts;
import hearthside.sheet.Pack;
import hearthside.sheet.Printer;
import hearthside.workshop.Variant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What lies ready before anybody comes: run sheet, ballots, the agreements for the wall, a card to hold up. */
final class BeforeTheEvening extends Section {
    private static final int PEOPLE_WHILE_UNKNOWN = 12;
    private static final int MOST_PEOPLE = 2000;

    private final LiveRoom room;
    private final Options options;
    private final Printer printer;
    private final Words words;
    private final Variant variant;
    private final IntegerField people = new IntegerField();
    private boolean asked;
    private volatile int ballots;

    BeforeTheEvening(LiveRoom room, Options options, JoinAddress address, Printer printer, Words words) {
        this.room = room;
        this.options = options;
        this.printer = printer;
        this.words = words;
        variant = room.workshop().variant(room.setting().variant()).orElseThrow();
        var starts = room.setting().starts().getFirst().toLocalTime();
        var door = address.of(room.setting().code());
        var rows = Stream.of(
                Optional.of(row("run", handouts -> handouts.runSheet(variant, Optional.of(starts)))),
                Optional.of("ballots").filter(_ -> asksAnything()).map(_ -> ballots()),
                Optional.of(row("agreements", handouts -> handouts.agreements(Optional.of(door)))),
                Optional.of(row("card", handouts -> handouts.distressCard(room.support()))));
        var list = Tags.ul("couples", rows.flatMap(Optional::stream).toList());
        add(new H2(words.say("packs.before")), list);
    }

    private boolean asksAnything() {
        return room.agenda().items().stream().anyMatch(item -> item.step() instanceof Step.Asking);
    }

    private ListItem row(String what, Function<Handouts, Pack> handout) {
        var key = "packs." + what;
        var link = new PdfLink(
                        printer,
                        words.say("packs.one"),
                        words.say("packs.file." + what),
                        () -> Optional.of(
                                handout.apply(new Handouts(room.workshop(), Handouts.Look.printed(options.paper())))))
                .named("packs-" + what);
        link.addClassNames("button", "button--small");
        link.setAriaLabel(words.say("packs.one.of", words.say(key)));
        var about = Tags.div("", new H3(words.say(key)), new Paragraph(words.say(key + ".more")));
        return Tags.with("couple-row", new ListItem(about, link));
    }

    private ListItem ballots() {
        var row = row("ballots", handouts -> handouts.ballots(variant, ballots));
        people.setLabel(words.say("packs.people"));
        people.setStepButtonsVisible(true);
        people.setMin(1);
        people.setMax(MOST_PEOPLE);
        people.setManualValidation(true);
        people.getElement().setAttribute("data-testid", "packs-people");
        people.addValueChangeListener(event -> {
            if (event.isFromClient()) ask(Optional.ofNullable(event.getValue()));
        });
        row.getElement().getChild(0).appendChild(people.getElement());
        return row;
    }

    /** A number that she typed stays; an empty field goes back to our guess. */
    private void ask(Optional<Integer> typed) {
        asked = typed.isPresent();
        ballots = Math.clamp(typed.orElse(guess()), 1, MOST_PEOPLE);
        showPeople();
    }

    private int guess() {
        var couples = room.pairing().counting().size() + room.state().paperCouples();
        return couples == 0 ? PEOPLE_WHILE_UNKNOWN : 2 * couples;
    }

    void show() {
        setVisible(!room.state().ended());
        if (!asked) ballots = guess();
        showPeople();
    }

    private void showPeople() {
        if (!Objects.equals(people.getValue(), ballots)) people.setValue(ballots);
    }
}
