package hearthside.screens.packs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.screens.PdfLink;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.sheet.Pack;
import hearthside.sheet.Printer;
import java.util.Optional;
import java.util.function.Supplier;

/** One handout: what it is for, its file, and its pages to look at. */
final class HandoutRow extends ListItem {
    private final Div about;
    private final Div doing;

    /** @param what the last part of its keys: {@code packs.run}, {@code packs.run.more}, {@code packs.file.run} */
    HandoutRow(String what, Printer printer, Preview preview, Words words, Supplier<Pack> handout) {
        var key = "packs." + what;
        var title = words.say(key);
        Supplier<Optional<Pack>> pack = () -> Optional.of(handout.get());
        var link = new PdfLink(printer, words.say("packs.one"), words.say("packs.file." + what), pack)
                .named("packs-" + what);
        link.addClassNames("button", "button--small");
        link.setAriaLabel(words.say("packs.one.of", title));
        var look = look(words, title, () -> preview.show(new Preview.Subject(title, pack)));
        look.getElement().setAttribute("data-testid", "packs-look-" + what);
        about = Tags.div("", new H3(title), new Paragraph(words.say(key + ".more")));
        doing = Tags.div("couple-doing", look, link);
        addClassName("couple-row");
        add(about, doing);
    }

    static NativeButton look(Words words, String title, Runnable show) {
        var button = new NativeButton(words.say("packs.preview"), _ -> show.run());
        button.addClassNames("button", "button--small");
        button.setAriaLabel(words.say("packs.preview.of", title));
        return button;
    }

    /** Something to choose first, under what it is for. */
    HandoutRow asking(Component choice) {
        about.add(choice);
        return this;
    }

    HandoutRow also(Component other) {
        doing.add(other);
        return this;
    }
}
