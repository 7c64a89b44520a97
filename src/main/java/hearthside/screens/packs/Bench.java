package hearthside.screens.packs;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hearthside.screens.Following;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import java.io.IOException;
import java.util.Optional;

/** Where one job at a time is made, in full sight: how far it is, a way to stop it, and the file when it is done. */
final class Bench extends Div {
    private static final String ASK = """
            return fetch(this.dataset.make, {cache: 'no-store'})
                .then(answer => { if (!answer.ok) throw new Error(answer.status) })""";
    private static final String FETCH = "if (document.activeElement === $0) this.focus(); this.click()";

    private final Words words;
    private final Runnable changed;
    private final Paragraph said = new Paragraph();
    private final Span count = new Span();
    private final Element bar = new Element("progress");
    private final NativeButton cancel;
    private final Div running;
    private final Anchor save = new Anchor();
    private Optional<Ordered> ordered = Optional.empty();
    private boolean offered;

    /** @param packs how many there will be */
    record Product(String file, String type, int packs) {}

    private record Ordered(Job job, Product product, NativeButton pressed) {}

    Bench(Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        cancel = new NativeButton(words.say("packs.cancel"), _ -> cancel());
        cancel.addClassNames("button", "button--small");
        cancel.getElement().setAttribute("data-testid", "packs-cancel");
        bar.setAttribute("aria-label", words.say("packs.making"));
        said.getElement().setAttribute("role", "status");
        save.addClassNames("button", "button--small");
        save.getElement().setAttribute("download", true).setAttribute("data-testid", "packs-save");
        running = Tags.div("bench-running", count, cancel);
        running.getElement().insertChild(1, bar);
        addClassName("bench");
        getElement().setAttribute("data-testid", "packs-progress");
        add(said, running, save);
        addDetachListener(_ -> stop());
        show();
    }

    boolean busy() {
        return ordered.filter(order -> order.job().running()).isPresent();
    }

    /** The browser asks for the file by a request of its own: this turn is over at once. */
    void make(Product product, NativeButton pressed, Job.Making making) {
        stop();
        var redraw = Following.once(getUI().orElseThrow(), this::redraw);
        var job = new Job(product.packs(), making, redraw);
        ordered = Optional.of(new Ordered(job, product, pressed));
        offered = false;
        getElement().setAttribute("data-make", (DownloadHandler) event -> make(job, event));
        save.setHref((DownloadHandler) event -> send(job, product, event));
        save.setText(words.say("packs.save", product.file()));
        redraw();
        getElement().executeJs(ASK).then(_ -> {}, _ -> job.lost());
    }

    private static void make(Job job, DownloadEvent event) {
        job.make();
        event.getResponse().setStatus(HttpStatusCode.NO_CONTENT.getCode());
    }

    private static void send(Job job, Product product, DownloadEvent event) throws IOException {
        var sent = job.send(event::getOutputStream, bytes -> {
            event.setFileName(product.file());
            event.setContentType(product.type());
            event.setContentLength(bytes);
        });
        if (!sent) event.getResponse().sendError(HttpStatusCode.GONE.getCode(), "");
    }

    private void cancel() {
        stop();
        redraw();
        ordered.ifPresent(order -> order.pressed().focus());
    }

    private void stop() {
        ordered.ifPresent(order -> order.job().stop());
    }

    /** Nothing is in the making, and nothing is to be had. */
    void clear() {
        stop();
        ordered = Optional.empty();
        show();
    }

    private void redraw() {
        show();
        changed.run();
    }

    /** The sentence stays on the page also while it is empty, so that a screen reader hears it change. */
    private void show() {
        running.setVisible(false);
        save.setVisible(false);
        ordered.ifPresentOrElse(order -> show(order.job().state(), order.product()), () -> said.setText(""));
        getElement().getClassList().set("bench--idle", ordered.isEmpty());
    }

    private void show(Job.State state, Product product) {
        switch (state) {
            case Job.State.Asked(int packs) -> running(0, packs);
            case Job.State.Under(int done, int of) -> running(done, of);
            case Job.State.Ready _ -> ready(product);
            case Job.State.Stopped _ -> said.setText(words.say("packs.stopped"));
            case Job.State.Failed _ -> said.setText(words.say("packs.failed"));
        }
    }

    private void running(int done, int of) {
        said.setText(words.say("packs.making"));
        count.setText(words.say("packs.progress", done, of));
        bar.setAttribute("max", Integer.toString(of)).setAttribute("value", Integer.toString(done));
        running.setVisible(true);
    }

    private void ready(Product product) {
        said.setText(words.say("packs.ready", product.packs()));
        save.setVisible(true);
        if (!offered) save.getElement().executeJs(FETCH, cancel);
        offered = true;
    }
}
