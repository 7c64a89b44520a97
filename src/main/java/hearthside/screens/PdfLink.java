package hearthside.screens;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hearthside.sheet.Pack;
import hearthside.sheet.Printer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** One pack, made while it is being fetched. */
public final class PdfLink extends Anchor {
    private final Printer printer;
    private final String file;
    private final transient Supplier<Optional<Pack>> pack;

    /** @param pack asked outside the page's turn; empty if by then there is nothing to print */
    public PdfLink(Printer printer, String text, String file, Supplier<Optional<Pack>> pack) {
        this.printer = printer;
        this.file = file;
        this.pack = pack;
        setText(text);
        setHref((DownloadHandler) this::print);
        getElement().setAttribute("download", true);
    }

    public PdfLink named(String testId) {
        getElement().setAttribute("data-testid", testId);
        return this;
    }

    private void print(DownloadEvent event) throws IOException {
        var wanted = pack.get();
        if (wanted.isEmpty()) {
            event.getResponse().sendError(HttpStatusCode.GONE.getCode(), "");
            return;
        }
        var bytes = printer.pdf(wanted.get());
        event.setFileName(file);
        event.setContentType("application/pdf");
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }
}
