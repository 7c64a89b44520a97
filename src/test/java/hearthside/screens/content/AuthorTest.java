package hearthside.screens.content;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import hearthside.House;
import hearthside.content.ContentCatalogue;
import hearthside.content.ContentStudio;
import hearthside.security.Session;
import hearthside.sheet.Printer;
import hearthside.sheet.pdf.Press;
import hearthside.workshop.Studio;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.FileSystemUtils;

/** An author at the content page, signed in, with a folder of her own that starts as the sample. */
@SpringBootTest(classes = {House.class, AuthorTest.Desk.class})
abstract class AuthorTest extends SpringBrowserlessTest {
    private static final Path SAMPLE = Path.of("src/test/resources/content");

    @Autowired
    Studio studio;

    @Autowired
    Shelf shelf;

    record Shelf(Path folder) {}

    static class Desk {
        @Bean
        Shelf shelf() throws IOException {
            return new Shelf(fill(Files.createTempDirectory("authors-")));
        }

        @Bean
        Studio studio(Shelf shelf) {
            InstantSource noon = () -> Instant.parse("2026-11-22T12:00:00Z");
            return new ContentStudio(shelf.folder(), new ContentCatalogue(shelf.folder(), noon, _ -> 1));
        }

        @Bean
        Printer printer() {
            return new Press();
        }
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "facilitator", "", AuthorityUtils.createAuthorityList("ROLE_FACILITATOR", Session.BY_LINK)));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void leave() throws IOException {
        SecurityContextHolder.clearContext();
        try (Stream<Path> all = Files.walk(shelf.folder())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList())
                if (!path.equals(shelf.folder())) Files.delete(path);
        }
        fill(shelf.folder());
    }

    private static Path fill(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(SAMPLE, folder);
        return folder;
    }

    void edit(String file, String old, String now) {
        try {
            Path path = shelf.folder().resolve(file);
            Files.writeString(path, Files.readString(path).replace(old, now));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything that can be read on the page, in order. */
    String page() {
        return text(everything());
    }

    static Stream<Element> everything() {
        return UI.getCurrent().getChildren().flatMap(part -> all(part.getElement()));
    }

    String text(String testId) {
        return text(all(named(testId)));
    }

    Element named(String testId) {
        return everything()
                .filter(element -> !element.isTextNode())
                .filter(element -> testId.equals(element.getAttribute("data-testid")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is called " + testId));
    }

    static String text(Stream<Element> elements) {
        return elements.filter(Element::isTextNode)
                .map(Element::getText)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    static Stream<Element> all(Element element) {
        if (element.isTextNode()) return Stream.of(element);
        if (!element.isVisible()) return Stream.empty();
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(AuthorTest::all));
    }

    void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    byte[] fetched(String words) {
        var out = new ByteArrayOutputStream();
        test(find(Anchor.class).withText(words).single()).download(out);
        return out.toByteArray();
    }

    void hand(String name, byte[] bytes) {
        test(find(Upload.class).all().getFirst()).upload(name, "application/zip", bytes);
        roundTrip();
    }
}
