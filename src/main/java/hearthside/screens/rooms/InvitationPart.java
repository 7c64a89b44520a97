package hearthside.screens.rooms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hearthside.room.Catalogue;
import hearthside.room.LiveRoom;
import hearthside.screens.Words;
import hearthside.workshop.Workshop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The invitation, to be changed, copied or saved. What was typed into it is not kept: it goes out, and is done. */
final class InvitationPart extends Div {
    private final LiveRoom room;
    private final Catalogue catalogue;
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private final Paragraph kept = new Paragraph();
    private final Button anew = new Button();
    private String ours = "";
    private volatile String written = "";

    InvitationPart(LiveRoom room, Catalogue catalogue) {
        this.room = room;
        this.catalogue = catalogue;
        addClassName("invitation");
        text.setLabel(getTranslation("prepare.invitation.text"));
        text.setHelperText(getTranslation("prepare.invitation.more"));
        text.setWidthFull();
        text.setMaxHeight("32em");
        text.getElement().setAttribute("data-testid", "invitation");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> written = event.getValue());
        kept.getElement().setAttribute("role", "status");
        anew.setText(getTranslation("prepare.invitation.anew"));
        anew.addClickListener(_ -> writeAnew());
        keep(false);
        choosingLanguage();
        add(language, text, kept, anew, doing());
    }

    private void choosingLanguage() {
        language.setLabel(getTranslation("prepare.invitation.language"));
        language.addClassName("choose--row");
        language.setItems(Words.LANGUAGES);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        language.addValueChangeListener(_ -> follow());
        language.setValue(Words.in(room.setting().language()).locale());
    }

    /** After the evening or the language changed. What she has typed over our words is hers: it is never written over unasked. */
    void follow() {
        if (text.getValue().equals(ours)) write();
        else keep(!fresh().equals(ours));
    }

    private void write() {
        ours = fresh();
        written = ours;
        text.setValue(ours);
        text.getElement().setAttribute("lang", language.getValue().toLanguageTag());
        keep(false);
    }

    /** The button goes with the press, so the keyboard goes on where the new words are. */
    private void writeAnew() {
        write();
        text.focus();
    }

    private void keep(boolean hers) {
        kept.setText(hers ? getTranslation("prepare.invitation.kept") : "");
        anew.setVisible(hers);
    }

    private String fresh() {
        var chosen = language.getValue();
        return new Invitation(room, title(chosen), Words.in(chosen)).text();
    }

    /** The workshop's title in that language, if it has one. */
    private String title(Locale chosen) {
        return catalogue.workshops().stream()
                .filter(one -> one.name().equals(room.workshop().name()))
                .filter(one ->
                        Locale.forLanguageTag(one.language()).getLanguage().equals(chosen.getLanguage()))
                .map(Workshop::title)
                .findFirst()
                .orElse(room.workshop().title());
    }

    private Div doing() {
        var said = new Paragraph();
        said.addClassName("copied");
        said.getElement().setAttribute("role", "status");
        var doing = new Div(copy(), save(), said);
        doing.addClassName("doing");
        return doing;
    }

    /** The browser copies by itself, in the press: only then it may. Where it may not at all, the text is selected. */
    private NativeButton copy() {
        var button = new NativeButton(getTranslation("prepare.copy"));
        button.addClassNames("button", "button--main");
        button.getElement()
                .setAttribute("data-copies", "invitation")
                .setAttribute("data-copied", getTranslation("prepare.copied"))
                .setAttribute("data-selected", getTranslation("prepare.selected"));
        return button;
    }

    private Anchor save() {
        var link = new Anchor((DownloadHandler) this::send, getTranslation("prepare.save"));
        link.addClassName("button");
        link.getElement().setAttribute("download", true).setAttribute("data-testid", "invitation-save");
        return link;
    }

    private void send(DownloadEvent event) throws IOException {
        var bytes = written.getBytes(StandardCharsets.UTF_8);
        event.setFileName(getTranslation("prepare.file"));
        event.setContentType("text/plain; charset=utf-8");
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }
}
