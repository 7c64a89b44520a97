package hearthside.screens.packs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.room.LiveRoom;
import hearthside.screens.PdfLink;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.sheet.Printer;
import hearthside.sheet.RoomPacks;

/** All packs of the room at once, as one file to print or as a folder of files; and one with nothing filled in. */
final class Everybody extends Div {
    private final LiveRoom room;
    private final Options options;
    private final Printer printer;
    private final Words words;
    private final Paragraph count = new Paragraph();
    private final NativeButton all;
    private final NativeButton zip;
    private final PdfLink blank;
    private final Div buttons;
    private final Bench bench;

    Everybody(LiveRoom room, Options options, Printer printer, Words words) {
        this.room = room;
        this.options = options;
        this.printer = printer;
        this.words = words;
        bench = new Bench(words, this::show);
        all = button("packs-all", "packs.all", this::printAll);
        zip = button("packs-zip", "packs.zip", this::zipAll);
        all.addClassName("button--main");
        blank = new PdfLink(
                        printer,
                        words.say("packs.blank"),
                        words.say("packs.file.blank"),
                        asPreviewed().pack())
                .named("packs-blank");
        blank.addClassName("button");
        addClassName("packs-everybody");
        buttons = Tags.div("packs-buttons", all, zip, blank);
        add(count, buttons, bench);
    }

    /** The pack as it is chosen, with nothing of any couple in it. */
    Preview.Subject asPreviewed() {
        return new Preview.Subject(
                words.say("packs.blank"), () -> options.look().map(look -> new RoomPacks(room, look).blank()));
    }

    void previewedBy(Preview preview) {
        var look = HandoutRow.look(words, words.say("packs.blank"), () -> preview.show(asPreviewed()));
        look.removeClassName("button--small");
        look.getElement().setAttribute("data-testid", "packs-look-blank");
        buttons.add(look);
    }

    private NativeButton button(String name, String key, Runnable press) {
        var button = new NativeButton(words.say(key), _ -> press.run());
        button.addClassName("button");
        button.getElement().setAttribute("data-testid", name);
        return button;
    }

    private void printAll() {
        options.look().filter(_ -> ready()).ifPresent(look -> {
            var packs = new RoomPacks(room, look);
            var file = new Bench.Product(words.say("packs.file.all"), "application/pdf", packs());
            bench.make(file, all, (out, progress) -> printer.job(packs.everyone(), out, progress));
        });
    }

    private void zipAll() {
        options.look().filter(_ -> ready()).ifPresent(look -> {
            var packs = new RoomPacks(room, look);
            var file = new Bench.Product(words.say("packs.file.zip"), "application/zip", packs());
            bench.make(file, zip, (out, progress) -> printer.zip(packs.everyone(), out, progress));
        });
    }

    private boolean ready() {
        return packs() > 0 && !bench.busy() && !room.state().ended();
    }

    private int packs() {
        return room.pairing().counting().size() + room.state().paperCouples();
    }

    /** A finished file shows packs as they looked before: it goes. One in the making stays as it was ordered. */
    void otherLook() {
        if (!bench.busy()) bench.clear();
    }

    void show() {
        var ended = room.state().ended();
        var printable = options.look().isPresent();
        var withPhones = room.pairing().counting().size();
        count.setText(
                ended
                        ? words.say("packs.ended")
                        : words.say(
                                "packs.count", packs(), withPhones, room.state().paperCouples()));
        all.setVisible(!ended);
        zip.setVisible(!ended);
        if (ended) bench.clear();
        usable(all, printable && ready());
        usable(zip, printable && ready());
        blank.setEnabled(printable);
        blank.getClassNames().set("button--main", ended);
    }

    /** Said and shown, but still there for the keyboard: a button that vanishes under a finger loses it. */
    private static void usable(NativeButton button, boolean usable) {
        button.getElement().setAttribute("aria-disabled", Boolean.toString(!usable));
    }
}
