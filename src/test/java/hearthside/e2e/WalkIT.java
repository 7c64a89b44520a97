package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hearthside.content.Library;
import hearthside.room.Agenda;
import hearthside.room.Step;
import hearthside.screens.Words;
import hearthside.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/** Every step of what is shipped, in both languages, with the facilitator's own screens in that language too. */
@Tag("slow")
class WalkIT {
    @TempDir
    private Path data;

    private final Look look = new Look();

    @ParameterizedTest
    @CsvSource({
        "rebuilding-intimacy, en, 120",
        "rebuilding-intimacy, en, evenings",
        "rebuilding-intimacy, fr, 120",
        "rebuilding-intimacy, fr, evenings",
        "listening, en, 45",
        "listening, fr, 45"
    })
    void theWholeWorkshopIsWalked(String name, String language, String variant) {
        walk(Path.of("workshop-content"), name, language, variant);
    }

    /** The words were never read by anybody who wrote the reader. */
    @ParameterizedTest
    @CsvSource({"tea-at-four.md, en", "jardin.txt, fr"})
    void anArticleFromTheCommandLineIsWalked(String article, String language) throws IOException, InterruptedException {
        var content = data.resolve("content");
        FileSystemUtils.copyRecursively(Path.of("workshop-content/support"), content.resolve("support"));
        var file = Path.of("src/test/resources/articles", article).toString();
        var imported = RunningHouse.command(
                        "import", file, "--as", "unseen", "--lang", language, "--content", content.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(imported.waitFor()).isZero();
        walk(content, "unseen", language, "60");
    }

    private void walk(Path content, String name, String language, String variant) {
        var workshop = Library.read(content, LocalDate.now())
                .workshop(name, language)
                .orElseThrow()
                .workshop();
        var agenda = Agenda.of(workshop, workshop.variant(variant).orElseThrow());
        try (var house = new RunningHouse(data, "--content", content.toString());
                var browsers = new Browsers()) {
            var desk = new Desk(house, browsers.desk(1280, 800, language + "-CA"), Words.in(language));
            desk.signIn();
            desk.makeRoom("Walk", titled(workshop), Optional.of(length(variant, Words.in(language))));
            var phones = List.of(
                    new Handset(browsers.phone(390, language + "-CA"), "390"),
                    new Handset(browsers.phone(320, language + "-CA"), "320"));
            phones.forEach(phone -> phone.open(house, desk.code()));
            phones.forEach(phone -> phone.sees("lobby"));
            if (workshop.forCouples()) desk.tickTheChecklist();
            for (var step = 1; step < agenda.size(); step++) walked(desk, phones, agenda.step(step), step);
            assertThat(desk.step()).isEqualTo(agenda.size() - 1);
        }
        look.findsNothing();
    }

    private static String titled(Workshop workshop) {
        var language = Locale.forLanguageTag(workshop.language());
        return workshop.title() + ", " + language.getDisplayLanguage(language);
    }

    private static String length(String variant, Words words) {
        return variant.equals("evenings")
                ? words.say("setup.evenings", 2)
                : words.say("setup.minutes", Integer.parseInt(variant));
    }

    private void walked(Desk desk, List<Handset> phones, Step step, int place) {
        desk.next();
        assertThat(desk.step()).isEqualTo(place);
        shows(desk, step);
        for (var phone : phones) phone.reaches(desk.revision());
        if (step instanceof Step.Asking) phones.forEach(WalkIT::answers);
        phones.forEach(phone -> nothingHangsOver(phone.page()));
        fits(desk.projector(), place);
        assertThat(desk.console().locator("body")).not().containsText("!{");
        look.at(desk.projector(), "walk-" + desk.stage().getAttribute("lang") + "-" + desk.state());
        look.at(phones.getLast().page(), "walk-phone-" + phones.getLast().main().getAttribute("data-page"));
    }

    private static void shows(Desk desk, Step step) {
        var screen = desk.stage();
        switch (step) {
            case Step.Showing(var slide) -> assertThat(screen).containsText(slide.title());
            case Step.Reflecting(var reflection) -> assertThat(screen).containsText(reflection.prompt());
            case Step.Asking(var poll) -> assertThat(screen).containsText(poll.question());
            case Step.Closed(var poll) -> assertThat(screen).containsText(poll.question());
            case Step.Revealed _ -> desk.projects("withheld");
            case Step.Taking taking ->
                assertThat(screen).containsText(taking.turn().words());
            case Step.Choosing(var planning) -> assertThat(screen).containsText(planning.title());
            case Step.Lobby _ -> throw new AssertionError("The lobby comes first and never again");
        }
    }

    /** Whatever is asked, the first thing that a thumb finds. */
    private static void answers(Handset phone) {
        if (phone.main().getAttribute("data-page").equals("consent"))
            phone.main().locator(".actions button").first().click();
        phone.sees("poll");
        var writing = phone.main().locator("textarea, input[type=text]");
        if (writing.count() > 0) writing.first().fill("merci");
        else phone.main().locator(".choice").first().click();
        phone.main().locator("button[type=submit]").click();
        phone.sealed();
    }

    private static void nothingHangsOver(Page phone) {
        assertThat((Boolean) phone.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling: %s", phone.url())
                .isTrue();
    }

    /** Everything on the projector is on the projector, and the words never run into the foot. */
    private static void fits(Page projector, int place) {
        assertThat(projector.evaluate("""
                        () => {
                          const main = document.querySelector('.screen-main');
                          const foot = document.querySelector('.screen-foot').getBoundingClientRect();
                          const over = [...main.querySelectorAll('h1, p, li, blockquote, svg')].filter(piece => {
                            const { bottom, right } = piece.getBoundingClientRect();
                            return bottom > foot.top + 1 || right > innerWidth + 1;
                          });
                          if (foot.bottom > innerHeight + 1) over.push(document.querySelector('.screen-foot'));
                          return over.map(piece => `${piece.outerHTML} ends at ${piece.getBoundingClientRect().bottom}, foot at ${foot.top}, ${main.style.cssText}`);
                        }"""))
                .as("what does not fit the projector at step %d", place)
                .isEqualTo(List.of());
    }
}
