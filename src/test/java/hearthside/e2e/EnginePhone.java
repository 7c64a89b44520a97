package hearthside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A participant whose phone is not made of Chromium. Everything is asked for as a hand would: found, brought into sight, tapped. */
record EnginePhone(Engine engine, String name) {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

    /** Looks again until something is there, or for twenty seconds. */
    private static final String PATIENTLY = """
            const done = arguments[arguments.length - 1];
            const until = performance.now() + 20000;
            const look = () => {
              const found = (() => { %s })();
              if (found || performance.now() > until) done(found || null);
              else setTimeout(look, 40);
            };
            look();""";

    private static final String SEEN = """
            const [where, words] = arguments;
            return [...document.querySelectorAll(where)].find(one => one.getClientRects().length && one.textContent.replace(/\\s+/g, ' ').includes(words));""";

    void open(String url) {
        engine.say(Verb.SIZE, Map.of("width", 390, "height", 900));
        engine.say(Verb.GO, Map.of("url", url));
        assertThat(
                        ask("return document.readyState === 'complete' && (addEventListener('error', e => (window.broken ??= []).push(e.message)), addEventListener('securitypolicyviolation', e => (window.broken ??= []).push(e.violatedDirective + ' ' + e.blockedURI)), 'listening')")
                                .asString())
                .isEqualTo("listening");
    }

    /** What a script in the page answers, as soon as it answers something that is true. */
    JsonNode ask(String script, Object... with) {
        return engine.say(Verb.ASK, Map.of("script", PATIENTLY.formatted(script), "args", List.of(with)));
    }

    void sees(String page) {
        assertThat(ask("return document.querySelector('main')?.dataset.page === arguments[0]", page)
                        .asBoolean())
                .as("%s shows %s; it shows %s", name, page, showing())
                .isTrue();
        picture(page);
    }

    private String showing() {
        return ask("return document.body.innerText").asString();
    }

    void reads(String where, String words) {
        assertThat(found(where, words).has(ELEMENT))
                .as("%s reads '%s' in %s; it shows %s", name, words, where, showing())
                .isTrue();
    }

    private JsonNode found(String where, String words) {
        return ask(SEEN, where, words);
    }

    void tap(String where, String words) {
        var found = found(where, words);
        assertThat(found.has(ELEMENT))
                .as("%s finds '%s' to tap; it shows %s", name, words, showing())
                .isTrue();
        engine.say(Verb.CLICK, Map.of("id", found.path(ELEMENT).asString()));
    }

    void type(String where, String text) {
        engine.say(Verb.TYPE, Map.of("id", found(where, "").path(ELEMENT).asString(), "text", text));
    }

    /** What a picker of the system would hand to the page. */
    void pick(String where, String value) {
        ask(
                "const field = document.querySelector(arguments[0]); field.value = arguments[1]; field.dispatchEvent(new Event('change', { bubbles: true })); return true",
                where,
                value);
    }

    void agrees() {
        ask("return ['consent', 'poll'].includes(document.querySelector('main')?.dataset.page)");
        if (ask("return document.querySelector('main').dataset.page").asString().equals("consent"))
            tap("button", "Go on to the question");
        sees("poll");
    }

    void seals(String poll) {
        picture("poll-" + poll);
        tap("button", "Seal my answer");
        reads("[data-stage=sealed]", "Sealed");
    }

    /** The file that came, whole. */
    Path saved() {
        return Awaitility.await()
                .atMost(40, TimeUnit.SECONDS)
                .until(this::pdf, file -> file.toFile().length() > 0);
    }

    private Path pdf() throws IOException {
        try (var files = Files.list(engine.downloads())) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElse(Path.of("/dev/null"));
        }
    }

    void picture(String state) {
        try {
            var file = SCREENS.resolve(name + "-" + state + ".png");
            Files.createDirectories(SCREENS);
            Files.write(
                    file,
                    Base64.getDecoder()
                            .decode(engine.say(Verb.PICTURE, Map.of("full", false))
                                    .asString()));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** What went wrong in the page so far: errors that nobody caught, and what its policy forbade. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        ask("return window.broken ?? ['']").forEach(one -> broken.add(one.asString()));
        broken.remove("");
        return broken;
    }
}
