package hearthside.screens.packs;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hearthside.screens.Following;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.sheet.Pack;
import hearthside.sheet.Printer;
import hearthside.sheet.Proofs;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** The real pages as pictures, one at a time: what was chosen last, made anew whenever the options change. */
final class Preview extends Section {
    private static final String ASK = """
            return fetch(this.dataset.proof, {cache: 'no-store'})
                .then(answer => { if (!answer.ok) throw new Error(answer.status) })""";

    private final Printer printer;
    private final Proofs proofs;
    private final Words words;
    private final H2 heading = new H2();
    private final Paragraph said = new Paragraph();
    private final Image picture = new Image();
    private final NativeButton previous;
    private final NativeButton next;
    private Subject subject;
    private Proofing proofing;
    private int page = 1;

    /** @param title what it is called on the page */
    record Subject(String title, Supplier<Optional<Pack>> pack) {}

    Preview(Printer printer, Proofs proofs, Words words, Subject first) {
        this.printer = printer;
        this.proofs = proofs;
        this.words = words;
        subject = first;
        proofing = new Proofing(printer, proofs, first.pack());
        previous = button("packs-previous", "packs.preview.previous", -1);
        next = button("packs-next", "packs.preview.next", 1);
        heading.getElement().setAttribute("tabindex", "-1");
        said.getElement().setAttribute("role", "status");
        picture.getElement().setAttribute("data-testid", "packs-picture");
        addClassName("preview");
        getElement().setAttribute("data-testid", "packs-preview-part");
        add(heading, Tags.div("preview-turn", previous, said, next), picture);
        addAttachListener(_ -> again());
    }

    private NativeButton button(String name, String key, int by) {
        var button = new NativeButton(words.say(key), _ -> turn(by));
        button.addClassNames("button", "button--small");
        button.getElement().setAttribute("data-testid", name);
        return button;
    }

    private void turn(int by) {
        if (!(proofing.state() instanceof Proofing.State.Ready(byte[] _, int pages))) return;
        page = Math.clamp(page + by, 1, pages);
        draw();
    }

    /** Somebody pressed for it: the keyboard goes there too. */
    void show(Subject wanted) {
        subject = wanted;
        page = 1;
        again();
        heading.getElement().callJsFunction("focus");
    }

    /** The browser asks for it by a request of its own: this turn is over at once. */
    void again() {
        var asked = new Proofing(printer, proofs, subject.pack());
        proofing = asked;
        draw();
        getUI().ifPresent(ui -> {
            var redraw = Following.once(ui, this::draw);
            getElement().setAttribute("data-proof", (DownloadHandler) event -> make(asked, redraw, event));
            getElement().executeJs(ASK).then(_ -> {}, _ -> {
                asked.lost();
                draw();
            });
        });
    }

    private static void make(Proofing asked, Runnable redraw, DownloadEvent event) {
        asked.make();
        event.getResponse().setStatus(HttpStatusCode.NO_CONTENT.getCode());
        redraw.run();
    }

    private void draw() {
        heading.setText(words.say("packs.preview.of", subject.title()));
        switch (proofing.state()) {
            case Proofing.State.Asked _ -> waiting("packs.preview.making", true);
            case Proofing.State.Empty _ -> waiting("packs.preview.none", false);
            case Proofing.State.Failed _ -> waiting("packs.preview.failed", false);
            case Proofing.State.Ready(byte[] _, int pages) -> drawn(pages);
        }
    }

    /** While a new picture is being made the old one stays, paler, so that the page does not jump. */
    private void waiting(String key, boolean keep) {
        said.setText(words.say(key));
        picture.setVisible(keep && picture.isVisible() && !picture.getSrc().isEmpty());
        picture.getElement().getClassList().set("stale", keep);
        usable(previous, false);
        usable(next, false);
    }

    private void drawn(int pages) {
        page = Math.clamp(page, 1, pages);
        var asked = proofing;
        var shown = page;
        said.setText(words.say("packs.preview.page", page, pages));
        picture.setSrc((DownloadHandler) event -> send(asked, shown, event));
        picture.setAlt(words.say("packs.preview.alt", subject.title(), page, pages));
        picture.getElement().getClassList().set("stale", false);
        picture.setVisible(true);
        usable(previous, page > 1);
        usable(next, page < pages);
    }

    private static void send(Proofing asked, int page, DownloadEvent event) throws IOException {
        var png = asked.picture(page);
        if (png.isEmpty()) {
            event.getResponse().sendError(HttpStatusCode.GONE.getCode(), "");
            return;
        }
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.setContentType("image/png");
        event.setContentLength(png.get().length);
        event.getOutputStream().write(png.get());
    }

    /** Said and shown, but still there for the keyboard. */
    private static void usable(NativeButton button, boolean usable) {
        button.getElement().setAttribute("aria-disabled", Boolean.toString(!usable));
    }
}
