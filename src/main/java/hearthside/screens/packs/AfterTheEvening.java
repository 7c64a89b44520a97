package hearthside.screens.packs;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hearthside.room.LiveRoom;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.sheet.Handouts;
import hearthside.sheet.Printer;
import hearthside.sheet.RoomSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What stays of a room that has ended, and what people may still ask for. */
final class AfterTheEvening extends Section {
    private final LiveRoom room;
    private final Options options;
    private final Words words;
    /** Requests that print read it too. */
    private volatile boolean withNotes;

    AfterTheEvening(LiveRoom room, Options options, Printer printer, Preview preview, Words words) {
        this.room = room;
        this.options = options;
        this.words = words;
        var variant = room.workshop().variant(room.setting().variant()).orElseThrow();
        var summary = new HandoutRow(
                        "summary", printer, preview, words, () -> summary().pack())
                .also(table());
        var certificate = new HandoutRow(
                "certificate-after",
                printer,
                preview,
                words,
                () -> new Handouts(room.workshop(), options.handouts()).certificate(variant, RoomSummary.day(room)));
        add(new H2(words.say("packs.after")), notes(preview), Tags.ul("couples", List.of(summary, certificate)));
    }

    private Checkbox notes(Preview preview) {
        var notes = new Checkbox(words.say("packs.notes"));
        notes.setHelperText(words.say("packs.notes.more"));
        notes.getElement().setAttribute("data-testid", "packs-notes");
        notes.addValueChangeListener(ticked -> {
            withNotes = ticked.getValue();
            preview.again();
        });
        return notes;
    }

    private RoomSummary summary() {
        return new RoomSummary(room, options.handouts(), withNotes);
    }

    private Anchor table() {
        var link = new Anchor((DownloadHandler) this::send, words.say("packs.table"));
        link.addClassNames("button", "button--small");
        link.setAriaLabel(words.say("packs.table.of", words.say("packs.summary")));
        link.getElement().setAttribute("download", true).setAttribute("data-testid", "packs-table");
        return link;
    }

    private void send(DownloadEvent event) throws IOException {
        var bytes = summary().csv().getBytes(StandardCharsets.UTF_8);
        event.setFileName(words.say("packs.file.table"));
        event.setContentType("text/csv; charset=utf-8");
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }

    void show() {
        setVisible(room.state().ended());
    }
}
