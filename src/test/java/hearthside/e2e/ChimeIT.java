package hearthside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The bell in real windows of one browser, without a house: pages that hold what the two scripts look for. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChimeIT {
    private static final String ROOM = "a-room";
    private static final String CONSOLE = "<div data-testid='console' data-room='a-room' data-chime='%s'>"
            + "<button data-testid='chime' aria-pressed='false'>Chime</button><div class='holder'></div></div>";
    private static final String PROJECTOR =
            "<div class='screen screen--full' data-room='a-room' data-chime='%s'><p>Stage</p><div class='holder'></div></div>";
    private static final String TURN = "() => { document.querySelector('.holder').innerHTML = "
            + "\"<div data-left-ms='600' data-total-ms='60000' data-running='true'></div>\"; }";

    private Browsers browsers;

    @BeforeAll
    void open() {
        browsers = new Browsers();
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    private Page window(String body, boolean on) throws IOException {
        var page = browsers.desk(800, 600);
        show(page, body, on);
        return page;
    }

    private void show(Page page, String body, boolean on) throws IOException {
        page.route(
                "**/*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!doctype html><title>Bell</title>" + body.formatted(on))));
        page.navigate("http://localhost:9/host/" + ROOM);
        for (var script : new String[] {"stage.js", "chime.js"})
            page.evaluate(Files.readString(Path.of("src/main/resources/META-INF/resources", script)));
        page.evaluate(
                "() => addEventListener('hearthside-turn-over', () => setTimeout(() => { window.over = true; }, 2000))");
    }

    private static int rung(Page page) {
        return ((Number) page.evaluate("() => window.hearthsideChime.rung")).intValue();
    }

    private static void rings(Page page, int times) {
        page.waitForFunction("times => window.hearthsideChime.rung === times", times);
    }

    /** Lets the turn end, and everything that could answer to it. */
    private static void turnEnds(Page page) {
        page.evaluate(TURN);
        waits(page);
    }

    private static void waits(Page page) {
        page.waitForFunction("() => window.over");
    }

    @Test
    void turningItOnLetsHerHearItAndTheEndOfATurnRingsOnce() throws IOException {
        var console = window(CONSOLE, true);
        console.getByTestId("chime").click();
        rings(console, 1);

        turnEnds(console);

        assertThat(rung(console)).isEqualTo(2);
    }

    @Test
    void offOrInTheCalmNothingRings() throws IOException {
        var projector = window(PROJECTOR, false);
        projector.getByText("Stage").click();

        turnEnds(projector);

        assertThat(rung(projector)).isZero();
    }

    @Test
    void aWindowThatNobodyTouchedStaysSilent() throws IOException {
        var projector = window(PROJECTOR, true);

        turnEnds(projector);

        assertThat(rung(projector)).isZero();
    }

    @Test
    void whereTheProjectorRingsTheConsoleOfThatBrowserDoesNot() throws IOException {
        var console = window(CONSOLE, true);
        console.getByTestId("chime").click();
        rings(console, 1);
        var projector = console.context().newPage();
        show(projector, PROJECTOR, true);
        projector.getByText("Stage").click();

        var soon = console.evaluate("() => Date.now() + 1500");
        for (var page : new Page[] {console, projector})
            page.evaluate("soon => setTimeout(" + TURN + ", soon - Date.now())", soon);
        for (var page : new Page[] {console, projector}) waits(page);

        assertThat(rung(projector)).isEqualTo(1);
        assertThat(rung(console)).isEqualTo(1);
    }
}
