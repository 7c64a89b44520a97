package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person alone: she prepares an evening, makes a rehearsal of it, and walks the 60 minutes with six simulated couples. */
@Tag("slow")
class RehearsalIT {
    private static final double PATIENCE_MS = 60_000;

    @TempDir
    private Path data;

    private final Look look = new Look();
    private final List<String> revealed = new ArrayList<>();

    @Test
    void anEveningIsPreparedAndRehearsedAlone() throws IOException {
        try (var house = new RunningHouse(data);
                var browsers = new Browsers()) {
            var desk = new Desk(house, browsers.desk(1280, 900));
            look.whileTelling(desk, List.of(), () -> {
                desk.signIn();
                prepares(house, desk);
                rehearses(house, browsers, desk);
                comesBackInFrench(house, browsers, desk);
            });
            look.findsNothing();
        }
    }

    private void prepares(RunningHouse house, Desk desk) throws IOException {
        desk.makeRoom("St. Clair couples group");
        var page = desk.console();
        page.navigate(house.url("/host/rooms/" + desk.room() + "/prepare"));
        looks(page, "prepare");
        copies(page);
        var paper = page.waitForDownload(() -> desk.testId("paper-run").click());
        assertThat(text(paper.path())).contains("Rebuilding Intimacy");
        page.navigate(house.url("/host"));
        looks(page, "rooms-coming");
        page.getByRole(AriaRole.BUTTON, named("Duplicate")).click();
        assertThat(page.getByText("gets a code of its own")).isVisible();
        look.at(page, "rooms-1280-duplicate");
        page.keyboard().press("Escape");
    }

    /** Where the browser lets a page copy, it does; where it does not, the text is selected. */
    private void copies(Page page) throws IOException {
        page.getByRole(AriaRole.BUTTON, named("Copy the text")).click();
        assertThat(page.locator(".copied:not(:empty)")).hasText(Pattern.compile("Copied\\.|The text is selected.*"));
        var saved =
                page.waitForDownload(() -> page.getByText("Save as a text file").click());
        assertThat(Files.readString(saved.path()))
                .startsWith("Rebuilding Intimacy\n")
                .contains("Who it is not for", "afraid of your partner");
    }

    private void rehearses(RunningHouse house, Browsers browsers, Desk desk) throws IOException {
        makesRehearsal(desk);
        comes(desk.console());
        looks(desk.console(), "rehearsal");
        ticks(desk.console());
        desk.open();
        ownPhoneJoins(house, browsers, desk);
        walks(house, desk);
    }

    private void makesRehearsal(Desk desk) {
        var page = desk.console();
        page.getByRole(AriaRole.BUTTON, named("Rehearse")).click();
        assertThat(page.getByText("Simulated couples", exactly())).isVisible();
        page.waitForURL(Pattern.compile(".*/prepare$"));
        desk.in(page.url());
    }

    private static void comes(Page page) {
        page.getByText("Eager", exactly()).click();
        page.getByRole(AriaRole.BUTTON, named("Let them come")).click();
        assertThat(page.getByTestId("guests")).containsText("12 phones follow. 6 couples have paired.", patience());
    }

    private static void ticks(Page page) {
        for (var box : page.locator(".points vaadin-checkbox > label").all()) box.click();
        assertThat(page.getByText("Couple exercises are open.")).isVisible();
    }

    private void ownPhoneJoins(RunningHouse house, Browsers browsers, Desk desk) {
        var phone = new Handset(browsers.phone(390), "390");
        phone.open(house, desk.code());
        phone.sees("lobby");
        assertThat(desk.testId("people-seats")).hasText("13");
        assertThat(desk.testId("people-couples")).hasText("6");
        look.at(desk.console(), "console-1280-rehearsal");
        look.resized(desk.console(), 390, 844, "console-390-rehearsal");
    }

    private void walks(RunningHouse house, Desk desk) throws IOException {
        var last = Integer.parseInt(desk.testId("console").getAttribute("data-steps")) - 1;
        while (desk.step() < last) {
            desk.next();
            switch (desk.state()) {
                case "asking" -> assertThat(desk.testId("urn")).containsText("Enough answers", patience());
                case "picture", "withheld" -> revealed.add(desk.state());
                case "plan" -> takesHome(house, desk);
                default -> {}
            }
            if (desk.state().equals("picture")) look.at(desk.projector(), "projector-1280-rehearsed-picture");
        }
        assertThat(revealed).as("pictures").hasSizeGreaterThanOrEqualTo(3).containsOnly("picture");
    }

    /** Every couple has a plan, and its pack names it. */
    private void takesHome(RunningHouse house, Desk desk) throws IOException {
        var page = desk.console();
        page.navigate(house.url("/host/rooms/" + desk.room() + "/packs"));
        assertThat(page.getByText("Plan chosen"))
                .hasCount(6, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
        look.at(page, "packs-1280-rehearsal");
        var job = page.waitForDownload(() -> desk.testId("packs-all").click());
        assertThat(text(job.path())).contains("Linden", "Maple", "Birch", "Willow", "Hazel", "Rowan");
        desk.open();
    }

    /** After a restart nobody is there until somebody asks for them; when the room ends, everybody goes. */
    private void comesBackInFrench(RunningHouse house, Browsers browsers, Desk desk) {
        house.kill();
        house.start();
        var page = browsers.desk(1280, 900, "fr-CA");
        page.navigate(house.signInLink());
        assertThat(page.getByText("Créer la salle")).isVisible();
        looks(page, "rooms-fr");
        page.navigate(house.url("/host/rooms/" + desk.room() + "/prepare"));
        assertThat(page.getByTestId("guests")).hasText("Aucun couple simulé n’est là.");
        page.getByText("Variés", exactly()).click();
        page.getByRole(AriaRole.BUTTON, named("Les faire venir")).click();
        assertThat(page.getByTestId("guests")).containsText("13 téléphones suivent.", patience());
        looks(page, "rehearsal-fr");
        page.getByRole(AriaRole.BUTTON, named("Les renvoyer chez eux")).click();
        assertThat(page.getByTestId("guests")).hasText("Aucun couple simulé n’est là.");
    }

    private void looks(Page page, String name) {
        assertThat(page.locator("main h2").first()).isVisible();
        whole(page, 1280, name + "-1280");
        look.dark(page, name + "-1280-dark");
        whole(page, 390, name + "-390");
        page.setViewportSize(320, 800);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= 320"))
                .as("no sideways scrolling of %s at 320 pixels", name)
                .isTrue();
        page.setViewportSize(1280, 900);
    }

    /** A window as high as the page. */
    private void whole(Page page, int width, String name) {
        page.setViewportSize(width, 900);
        var height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        look.resized(page, width, Math.max(900, height), name);
    }

    private static LocatorAssertions.ContainsTextOptions patience() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
