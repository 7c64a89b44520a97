package hearthside.screens.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hearthside.sheet.Sheets;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The packs page in one browser window: what it shows, and what the browser fetches from it. */
record PacksPage(BrowserlessUIContext window) {
    private PacksPage looks() {
        window.activate();
        var session = window.getUser().getSession();
        session.getService().runPendingAccessTasks(session);
        window.roundTrip();
        return this;
    }

    /** Everything that can be read, in order. */
    String text() {
        looks();
        return visible(view())
                .map(Element::getText)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    boolean shows(String name) {
        looks();
        return find(name).isPresent();
    }

    void press(String name) {
        looks();
        window.test(named(name, NativeButton.class)).click();
    }

    void type(String name, int number) {
        looks();
        window.test(named(name, IntegerField.class)).setValue(number);
    }

    void clear(String name) {
        looks();
        window.test(named(name, IntegerField.class)).setValue(null);
    }

    int number(String name) {
        looks();
        return named(name, IntegerField.class).getValue();
    }

    List<String> ticked() {
        var sheets = sheets();
        return sheets.getListDataView()
                .getItems()
                .filter(sheets::isSelected)
                .map(Sheets.Offer::title)
                .toList();
    }

    void tick(Set<String> titles) {
        var sheets = sheets();
        sheets.setValue(sheets.getListDataView()
                .getItems()
                .filter(offer -> titles.contains(offer.title()))
                .collect(Collectors.toSet()));
    }

    String wrongAboutSheets() {
        return sheets().isInvalid() ? sheets().getErrorMessage() : "";
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Sheets.Offer> sheets() {
        looks();
        return window.find(CheckboxGroup.class).single();
    }

    /** The page has told its browser to ask for the job; this is the asking. */
    void browserAsksForIt() {
        looks();
        var bench = window.find(Bench.class).single().getElement();
        assertThat(fetch(bench, "data-make")).isEmpty();
    }

    /** The page has told its browser to ask for the pages to look at. */
    void browserAsksForPages() {
        looks();
        assertThat(fetch(window.find(Preview.class).single().getElement(), "data-proof"))
                .isEmpty();
        looks();
    }

    String alt() {
        return picture().getAttribute("alt");
    }

    /** The picture that the browser fetches. */
    BufferedImage page() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(fetch(picture(), "src")));
    }

    private Element picture() {
        looks();
        return find("packs-picture").orElseThrow(() -> new AssertionError("No page is shown"));
    }

    boolean usable(String name) {
        looks();
        return find(name).orElseThrow().getAttribute("aria-disabled").equals("false");
    }

    String table() {
        return new String(bytes("packs-table"), StandardCharsets.UTF_8);
    }

    void large() {
        looks();
        window.find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals("Large print"))
                .forEach(box -> box.setValue(true));
    }

    /** The pages of the PDF behind a link. */
    List<String> pdf(String name) {
        return read(bytes(name));
    }

    List<String> saved() {
        return pdf("packs-save");
    }

    List<String> savedNames() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes("packs-save")))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) names.add(entry.getName());
        }
        return names;
    }

    private byte[] bytes(String name) {
        looks();
        var out = new ByteArrayOutputStream();
        window.test(named(name, Anchor.class)).download(out);
        return out.toByteArray();
    }

    private byte[] fetch(Element owner, String attribute) {
        var session = window.getUser().getSession();
        var resource = (ElementStreamResource) session.getResourceRegistry()
                .getResource(URI.create(owner.getAttribute(attribute)))
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        var event = new DownloadEvent(VaadinRequest.getCurrent(), VaadinResponse.getCurrent(), session, owner) {
            @Override
            public OutputStream getOutputStream() {
                return out;
            }
        };
        try {
            ((DownloadHandler) resource.getElementRequestHandler()).handleDownloadRequest(event);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static List<String> read(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var stripper = new PDFTextStripper();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <C> C named(String name, Class<C> type) {
        return find(name)
                .flatMap(Element::getComponent)
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("Nothing is called " + name));
    }

    private Optional<Element> find(String name) {
        return visible(view())
                .filter(element -> name.equals(element.getAttribute("data-testid")))
                .findFirst();
    }

    private Element view() {
        return window.getCurrentView().getElement();
    }

    private static Stream<Element> visible(Element from) {
        if (!from.isTextNode() && !from.isVisible()) return Stream.empty();
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(PacksPage::visible));
    }
}
