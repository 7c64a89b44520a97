package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hearthside.screens.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Everything in the pseudo-locale that is read from the right: each page is turned over, and every word comes from a bundle or
 * from what the author wrote. A word in Latin letters that does neither was left in the code.
 */
@Tag("slow")
class MirroredIT {
    private static final String PSEUDO = "ar-XB";

    /** Names that are the same in every language, and addresses. */
    private static final String NAMES =
            "(?i)hearthside|mirror|english|français|https?://\\S+|localhost\\S*|hearth\\.test\\S*|pdf|csv|zip|qr|a4|PageDown|\\w+\\.(txt|md|zip)";

    /** Turns that a "Repeat" of the author's writes out. */
    private static final String REPEATED = "[AB] (speaks, (first|second) sentence|says back what they heard)";

    @TempDir
    private Path data;

    private final Look look = new Look();
    private Path content = Path.of("");
    private String written = "";
    private String code = "";

    @BeforeEach
    void aWorkshopInThatLanguage() throws IOException {
        content = data.resolve("content");
        FileSystemUtils.copyRecursively(Path.of("workshop-content"), content);
        for (var name : List.of("listening", "rebuilding-intimacy")) {
            var folder = content.resolve(name);
            FileSystemUtils.copyRecursively(folder.resolve("en"), folder.resolve(PSEUDO));
            var outline = folder.resolve("workshop.txt");
            Files.writeString(
                    outline, Files.readString(outline).replace("Languages: en, fr", "Languages: en, fr, " + PSEUDO));
        }
        try (var files = Files.walk(content)) {
            written = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".zip"))
                    .map(MirroredIT::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s+", " ");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyPageIsTurnedOverAndSaysNothingOfItsOwn() {
        try (var house = new RunningHouse(data.resolve("data"), "--content", content.toString());
                var browsers = new Browsers()) {
            var words = Words.in(PSEUDO);
            var desk = new Desk(house, browsers.desk(1280, 800, PSEUDO), words);
            desk.signIn();
            isTurned(desk.console(), "rooms");
            desk.makeRoom("Mirror", "Rebuilding Intimacy, " + title(), Optional.of(words.say("setup.minutes", 60)));
            var phone = new Handset(browsers.phone(320, PSEUDO), "320");
            code = desk.code();
            phone.open(house, code);
            phone.sees("lobby");
            desk.tickTheChecklist();
            walk(desk, phone);
            for (var page : List.of("/packs", "/checklist")) {
                desk.console().navigate(house.url("/host/rooms/" + desk.room() + page));
                isTurned(desk.console(), "room" + page.replace('/', '-'));
            }
            for (var page : List.of("/host/content", "/host/settings")) {
                desk.console().navigate(house.url(page));
                isTurned(desk.console(), page.substring(6));
            }
        }
        look.findsNothing();
    }

    private static String title() {
        var locale = Locale.forLanguageTag(PSEUDO);
        return locale.getDisplayLanguage(locale);
    }

    private void walk(Desk desk, Handset phone) {
        var last = Integer.parseInt(desk.testId("console").getAttribute("data-steps")) - 1;
        while (desk.step() < last) {
            desk.next();
            phone.reaches(desk.revision());
            if (desk.state().equals("asking")
                    && phone.main().getAttribute("data-page").equals("consent")) {
                isTurned(phone.page(), "phone-consent");
                phone.main().locator(".actions button").first().click();
            }
            isTurned(desk.console(), "console-" + desk.state());
            isTurned(desk.projector(), "projector-" + desk.state());
            isTurned(phone.page(), "phone-" + phone.main().getAttribute("data-page"));
        }
    }

    private void isTurned(Page page, String name) {
        if (look.seen().contains("mirrored-" + name)) return;
        assertThat(page.locator("main").first()).isVisible();
        assertThat(page.locator("[dir=rtl]").first()).isVisible();
        assertThat((Boolean) page.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s does not scroll sideways", name)
                .isTrue();
        look.at(page, "mirrored-" + name);
        assertThat(said(page).stream().filter(text -> !known(text)).toList())
                .as("%s says nothing of its own", name)
                .isEmpty();
    }

    /** Everything that is seen or heard. */
    @SuppressWarnings("unchecked")
    private static List<String> said(Page page) {
        return (List<String>) page.evaluate("""
                () => {
                  const said = [];
                  for (const element of document.body.querySelectorAll('*')) {
                    if (element.closest('script, noscript, style, vaadin-connection-indicator, [translate=no]')) continue;
                    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) said.push(element.getAttribute(name));
                    for (const node of element.childNodes) if (node.nodeType === 3) said.push(node.data);
                  }
                  return said.filter(text => text && /[a-z]{3}/i.test(text)).map(text => text.trim().replace(/\\s+/g, ' '));
                }""");
    }

    /** Sentences about pictures, the names of couples and of sheets are made of the bundle itself, not by {@link Words}: English here. */
    private static boolean isOfTheBundle(String text) {
        var bundle = Words.in("en").bundle();
        return bundle.keySet().stream()
                .filter(key -> key.matches("(picture|couple|sheet)\\..*"))
                .map(bundle::getString)
                .map(pattern -> pattern.replace("''", "'").split("\\{[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}"))
                .anyMatch(pieces -> text.matches(
                        Stream.of(pieces).map(Pattern::quote).collect(Collectors.joining(".*", "", ".*"))));
    }

    private boolean known(String text) {
        if (written.contains(text) || text.replace(" ", "").equals(code)) return true;
        if (isOfTheBundle(text) || text.matches(REPEATED)) return true;
        return Stream.of(text.replaceAll(NAMES, " ").split(", "))
                .map(String::strip)
                .allMatch(part -> !part.matches("(?s).*[A-Za-z]{3}.*") || written.contains(part));
    }
}
