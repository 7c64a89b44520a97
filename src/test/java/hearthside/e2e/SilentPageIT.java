package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code line.js} does when a page hears nothing any more: its clock is pushed, and the house behind it is played. */
class SilentPageIT {
    private static final String HOUSE = "http://house.test/";
    private static final Path SCRIPT = Path.of("src/main/resources/META-INF/resources/line.js");
    private static final int QUITE_LONG_MS = 20_000;
    private static final int TOO_LONG_MS = 10_000;
    private static final String PAGE = """
            <!DOCTYPE html><title>A console</title><script src="/line.js"></script>
            <div id="console" data-beat="1"><p class="lost" hidden>Old</p><textarea></textarea></div>
            """;

    private final AtomicInteger loads = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private boolean answers = true;
    private Browsers browsers;
    private Page page;

    @BeforeEach
    void aConsole() {
        browsers = new Browsers();
        page = browsers.desk(800, 600);
        page.clock().install();
        page.route(HOUSE + "**", this::play);
        page.navigate(HOUSE);
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    private void play(Route route) {
        var path = route.request().url().substring(HOUSE.length() - 1);
        if (path.equals("/line.js")) route.fulfill(new Route.FulfillOptions().setPath(SCRIPT));
        else if (path.equals("/")) {
            loads.incrementAndGet();
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(PAGE));
        } else {
            asked.incrementAndGet();
            if (answers) route.fulfill(new Route.FulfillOptions().setBody("here"));
            else route.abort();
        }
    }

    private void passes(int ms) {
        page.clock().runFor(ms);
    }

    private void isLost(boolean lost) {
        assertThat(page.locator(".lost")).isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(lost));
    }

    private void loadsAgain() {
        page.waitForCondition(() -> loads.get() == 2);
        isLost(false);
    }

    @Test
    void aPageThatHearsSomethingIsLiveAndLeftAlone() {
        passes(QUITE_LONG_MS);
        isLost(false);
        page.evaluate("() => { document.querySelector('#console').dataset.beat = '2'; }");
        passes(QUITE_LONG_MS);
        isLost(false);
        assertThat(asked).hasValue(0);
        assertThat(loads).hasValue(1);
    }

    @Test
    void aSilentPageSaysSoWhileNobodyAnswersAndLoadsItselfAgainWhenTheHouseDoes() {
        answers = false;
        passes(QUITE_LONG_MS + TOO_LONG_MS);
        isLost(true);
        page.waitForCondition(() -> asked.get() > 0);
        assertThat(loads).hasValue(1);
        answers = true;
        passes(TOO_LONG_MS);
        loadsAgain();
    }

    @Test
    void wordsThatSomebodyIsWritingAreNotTakenAway() {
        page.locator("textarea").fill("They came in quietly.");
        passes(QUITE_LONG_MS + TOO_LONG_MS);
        page.waitForCondition(() -> asked.get() > 0);
        isLost(true);
        assertThat(loads).hasValue(1);
        page.locator("textarea").blur();
        passes(TOO_LONG_MS);
        loadsAgain();
    }

    @Test
    void aPageWhoseLossIsKnownIsLeftToReconnect() {
        page.evaluate("() => { window.Vaadin = { connectionState: { state: 'reconnecting' } }; }");
        passes(QUITE_LONG_MS + TOO_LONG_MS);
        isLost(true);
        assertThat(asked).hasValue(0);
        assertThat(loads).hasValue(1);
    }
}
