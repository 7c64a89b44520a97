package hearthside.screens.content;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hearthside.workshop.Studio;
import java.io.IOException;

/** One workshop as a zip, as its files are when it is fetched. */
final class ShareLink extends Anchor {
    private final String name;
    private final transient Studio studio;

    ShareLink(String name, Studio studio, String text) {
        this.name = name;
        this.studio = studio;
        setText(text);
        setHref((DownloadHandler) this::send);
        getElement().setAttribute("download", true).setAttribute("data-testid", "share-" + name);
    }

    /** Between the page and the press, the files may have been broken. */
    private void send(DownloadEvent event) throws IOException {
        var zip = studio.share(name);
        if (zip.isEmpty()) {
            event.getResponse().sendError(HttpStatusCode.GONE.getCode(), "");
            return;
        }
        event.setFileName(name + ".zip");
        event.setContentType("application/zip");
        event.setContentLength(zip.get().length);
        event.getOutputStream().write(zip.get());
    }
}
