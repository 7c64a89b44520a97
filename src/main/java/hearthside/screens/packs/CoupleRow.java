package hearthside.screens.packs;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.couple.Couple;
import hearthside.screens.PdfLink;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** One couple: its name in the room, how far it is, and its pack. */
final class CoupleRow extends ListItem {
    private final Words words;
    private final Paragraph standing = new Paragraph();
    private final PdfLink pack;

    CoupleRow(String alias, PdfLink pack, Words words) {
        this.words = words;
        this.pack = pack;
        pack.addClassNames("button", "button--small");
        pack.setAriaLabel(words.say("packs.one.of", alias));
        addClassName("couple-row");
        add(Tags.div("", new H3(alias), standing), pack);
    }

    void show(Couple couple, boolean printable) {
        var phones = words.say(couple.paired() ? "packs.paired" : "packs.alone");
        var plan = words.say(couple.plan().practice().isPresent() ? "packs.chosen" : "packs.open");
        standing.setText(words.say("packs.standing", phones, plan));
        pack.setEnabled(printable);
    }
}
