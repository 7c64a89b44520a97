package hearthside.screens.content;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hearthside.sheet.Pack;
import hearthside.sheet.PackOrder;
import hearthside.sheet.Printer;
import hearthside.workshop.Paper;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;

/** One sheet with nothing filled in, printed while it is being fetched. */
final class SheetLink extends Anchor {
    private final transient Printer printer;
    private final transient Supplier<Pack> pack;
    private final String file;

    SheetLink(Printer printer, Supplier<Pack> pack, String text, String file) {
        this.printer = printer;
        this.pack = pack;
        this.file = file;
        setText(text);
        setHref((DownloadHandler) this::print);
        getElement().setAttribute("download", true);
    }

    static PackOrder only(String sheet, Paper paper) {
        return PackOrder.blank(Set.of(sheet), paper, false, false);
    }

    private void print(DownloadEvent event) throws IOException {
        var bytes = printer.pdf(pack.get());
        event.setFileName(file);
        event.setContentType("application/pdf");
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }
}
