package hearthside.screens.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import hearthside.room.Agenda;
import hearthside.screens.PhonePreview;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A walk through one variant, step by step: what the screen, a phone and the paper have for each. */
final class Preview extends Section {
    private final Workshop workshop;
    private final SheetPreview sheets;
    private final ScreenPreview screen;
    private final PhonePreview phone;
    private final Words words;
    private final Consumer<Place> moved;
    private final RadioButtonGroup<Variant> variant = new RadioButtonGroup<>();
    private final Paragraph where = new Paragraph();
    private final NativeButton back;
    private final NativeButton next;
    private Agenda agenda;
    private int at;

    record Place(String variant, int step) {}

    Preview(Workshop workshop, SheetPreview sheets, Words words, Consumer<Place> moved) {
        this.workshop = workshop;
        this.sheets = sheets;
        this.words = words;
        this.moved = moved;
        screen = new ScreenPreview(workshop, words);
        phone = new PhonePreview(workshop, words);
        agenda = Agenda.of(workshop, workshop.variants().getFirst());
        back = button("content.step.back", "preview-back", -1);
        next = button("content.step.next", "preview-next", 1);
        choosing();
        where.getElement().setAttribute("role", "status").setAttribute("data-testid", "preview-where");
        setClassName("preview");
        var walk = Tags.div("preview-walk", back, next, where);
        add(new H2(words.say("content.preview")), Tags.p("soft", words.say("content.preview.more")), variant, walk);
        add(Tags.div("preview-three", screen, phone, sheets));
        keys(walk);
    }

    /** Arrow keys walk while one of the two buttons has the focus; elsewhere they are the page's own. */
    private void keys(Component walk) {
        back.addClickShortcut(Key.ARROW_LEFT).listenOn(walk);
        next.addClickShortcut(Key.ARROW_RIGHT).listenOn(walk);
    }

    private NativeButton button(String key, String testId, int by) {
        var button = new NativeButton(words.say(key), _ -> show(at + by));
        button.setClassName("button");
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    private void choosing() {
        variant.setLabel(words.say("content.variant"));
        variant.setItems(workshop.variants());
        variant.setItemLabelGenerator(Variant::id);
        variant.addValueChangeListener(event -> {
            if (event.isFromClient()) open(event.getValue(), 0);
        });
    }

    void open(Variant chosen, int step) {
        variant.setValue(chosen);
        agenda = Agenda.of(workshop, chosen);
        show(step);
    }

    /** The first step of a section; in the first variant that has it, if this one leaves it out. */
    void jump(hearthside.workshop.Section section) {
        var chosen = variant.getValue();
        if (!section.runsIn(chosen))
            chosen = workshop.variants().stream()
                    .filter(section::runsIn)
                    .findFirst()
                    .orElse(chosen);
        var steps = Agenda.of(workshop, chosen);
        open(chosen, first(steps, section));
    }

    private static int first(Agenda steps, hearthside.workshop.Section section) {
        return IntStream.range(0, steps.size())
                .filter(step ->
                        steps.item(step).section().filter(section::equals).isPresent())
                .findFirst()
                .orElse(0);
    }

    /** One step too far, at either end, is no step. */
    private void show(int step) {
        at = Math.clamp(step, 0, agenda.size() - 1);
        var item = agenda.item(at);
        where.setText(words.say("content.step", at + 1, agenda.size(), place(item)));
        ended(back, at == 0);
        ended(next, at == agenda.size() - 1);
        screen.show(item);
        phone.show(item);
        sheets.show(item, variant.getValue());
        moved.accept(new Place(variant.getValue().id(), at));
    }

    private String place(Agenda.Item item) {
        return item.section().map(hearthside.workshop.Section::title).orElseGet(() -> words.say("content.arriving"));
    }

    /** Said, and still there for the keyboard. */
    private static void ended(NativeButton button, boolean ended) {
        button.getElement().setAttribute("aria-disabled", Boolean.toString(ended));
    }
}
