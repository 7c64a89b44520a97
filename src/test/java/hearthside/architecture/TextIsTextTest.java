package hearthside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write reaches a page as text. Ways around that are looked for in our sources; each that there is, is named here. */
class TextIsTextTest {
    private static final Pattern AROUND = Pattern.compile(String.join(
            "|",
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "setHTMLUnsafe",
            "createContextualFragment",
            "DOMParser",
            "document\\.write",
            "srcdoc",
            "unsafeHTML",
            "unsafeSVG",
            "unsafeStatic",
            "\\beval\\(",
            "new Function\\(",
            "new Html\\(",
            "\\bHtml\\.",
            "\\bSvg\\(",
            "flow\\.component\\.markdown",
            "setMarkdown\\(",
            "LitRenderer",
            "executeJs\\(",
            "callJsFunction\\(",
            "Markup\\.of\\("));

    /** Where such a way is taken with nothing that anybody typed, or with what was escaped. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("screens/Markup.java new Html(", "a picture that we drew"),
            Map.entry("screens/Stage.java Markup.of(", "names of stones, escaped by Xml"),
            Map.entry("screens/CalmDrawing.java Markup.of(", "four drawings of ours, read from this jar"),
            Map.entry("screens/LobbyDrawing.java Markup.of(", "the squares of a code"),
            Map.entry("screens/console/ConsoleView.java executeJs(", "a constant, and a language as a parameter"),
            Map.entry("screens/projector/ProjectorView.java executeJs(", "a constant, and a language as a parameter"),
            Map.entry("screens/packs/Preview.java executeJs(", "a constant"),
            Map.entry("screens/packs/Preview.java callJsFunction(", "moves the focus"),
            Map.entry("screens/packs/Bench.java executeJs(", "a constant, and an element as a parameter"),
            Map.entry("screens/console/RunSheetPart.java executeJs(", "a constant"));

    /** A script made of pieces would be one that a piece can change. Parameters are written $0, $1. */
    private static final Pattern PIECES =
            Pattern.compile("executeJs\\((?:[^()\"]*\"[^\"]*\"\\s*\\+|[^\"]*\\.formatted|String\\.format)");

    @Test
    void nothingGoesAroundTextButWhatIsNamedHere() {
        var found = sources().flatMap(TextIsTextTest::around).distinct().toList();
        assertThat(found).isSubsetOf(KNOWN.keySet());
        assertThat(KNOWN.keySet()).as("what is named is there").isSubsetOf(found);
    }

    private static Stream<String> around(Path source) {
        return AROUND.matcher(read(source)).results().map(hit -> named(source) + " " + hit.group());
    }

    private static String named(Path source) {
        return source.toString().replace('\\', '/').replaceFirst("^src/main/java/hearthside/", "");
    }

    @Test
    void scriptsAreNeverPutTogetherFromPieces() {
        assertThat(sources().filter(source -> PIECES.matcher(read(source)).find()))
                .isEmpty();
    }

    /** So that the two stories above can fail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "place.innerHTML = words",
                "add(new Html(\"<p>\" + alias + \"</p>\"))",
                "html`${unsafeHTML(words)}`",
                "getElement().executeJs(\"this.title = '\" + alias + \"'\")"
            })
    void aWayAroundIsSeen(String line) {
        assertThat(AROUND.matcher(line).find()).isTrue();
    }

    private static Stream<Path> sources() {
        return Stream.of("src/main/java", "src/main/resources/META-INF/resources", "frontend/src")
                .flatMap(TextIsTextTest::under);
    }

    private static Stream<Path> under(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return List.copyOf(files.filter(file -> file.toString().matches(".*\\.(java|js|ts)"))
                            .filter(file -> !file.toString().endsWith(".test.ts"))
                            .toList())
                    .stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
