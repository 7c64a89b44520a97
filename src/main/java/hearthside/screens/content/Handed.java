package hearthside.screens.content;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import hearthside.screens.Following;
import hearthside.screens.Words;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A file that somebody hands in. It is read outside the page's turn, as far as it may go, and then told to the page. */
final class Handed extends Div {
    /** @param name as the browser tells it @param bytes at most one more than allowed: then it was too large */
    record File(String name, byte[] bytes) {}

    private final Upload upload = new Upload();
    private final int largest;
    private final AtomicReference<File> last = new AtomicReference<>(new File("", new byte[0]));
    private final Consumer<File> told;

    /** @param largest how many bytes are read; whoever is told judges the size */
    Handed(Words words, String key, int largest, List<String> endings, Consumer<File> told) {
        this.largest = largest;
        this.told = told;
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
        upload.setUploadHandler((UploadHandler) this::read);
        upload.setI18n(new UploadWords(words).choosing(key));
        add(upload);
    }

    private void read(UploadEvent event) throws IOException {
        var told = Following.once(event.getUI(), this::tell);
        try (var in = event.getInputStream()) {
            last.set(new File(event.getFileName(), in.readNBytes(largest + 1)));
        }
        told.run();
    }

    private void tell() {
        upload.clearFileList();
        told.accept(last.getAndSet(new File("", new byte[0])));
    }
}
