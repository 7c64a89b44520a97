package hearthside.screens.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import hearthside.room.Agenda;
import hearthside.room.Journal;
import hearthside.room.LiveRoom;
import hearthside.room.OwnNotes;
import hearthside.screens.Words;
import hearthside.workshop.Section;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What she writes down for herself about this section. Each section has a field of its own, and one that has the focus stays
 * when the room goes on, so that nothing is taken from under her hand or kept in the wrong place.
 */
final class OwnNotePart extends Div implements Part {
    private static final int PAUSE_MS = 800;

    private final LiveRoom room;
    private final Words words;
    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private String writing = OwnNotes.LOBBY;
    private boolean focused;

    OwnNotePart(LiveRoom room, Words words) {
        this.room = room;
        this.words = words;
        setClassName("own-note");
    }

    static String key(Agenda.Item item) {
        return item.section().map(Section::id).orElse(OwnNotes.LOBBY);
    }

    @Override
    public void show(Moment moment) {
        if (!focused) writing = key(moment.item());
        fields.computeIfAbsent(writing, section -> field(section, moment.item()));
        fields.forEach(this::show);
    }

    private void show(String section, TextArea field) {
        var here = section.equals(writing);
        field.getElement().setAttribute("hidden", !here).setAttribute("data-testid", here ? "own-note" : "");
        if (field.isInvalid()) keep(section, field);
        var kept = room.notes().of(section);
        if (!field.isInvalid() && !(here && focused) && !field.getValue().equals(kept)) field.setValue(kept);
    }

    private TextArea field(String section, Agenda.Item item) {
        var field = new TextArea(words.say("console.own-note", title(item)));
        field.setMaxLength(OwnNotes.LONGEST);
        field.setMinRows(2);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.setHelperText(words.say("console.own-note.more"));
        field.setValue(room.notes().of(section));
        field.addFocusListener(_ -> focused = true);
        field.addBlurListener(_ -> left());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) keep(section, field);
        });
        add(field);
        return field;
    }

    /** What could not be saved stays in its field, and is tried again. */
    private void left() {
        focused = false;
        show(Moment.of(room));
    }

    private String title(Agenda.Item item) {
        return item.section().map(Section::title).orElse(words.say("console.step.lobby"));
    }

    private void keep(String section, TextArea field) {
        try {
            room.notes().keep(section, field.getValue());
            field.setInvalid(false);
            field.setHelperText(words.say("console.own-note.kept"));
        } catch (Journal.NotSaved failure) {
            field.setErrorMessage(words.say("console.not-saved", words.say(failure.key())));
            field.setInvalid(true);
        }
    }
}
