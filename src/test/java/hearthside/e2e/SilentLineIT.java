package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Asleep, on another network, or on a line that died without a word: whoever comes back is right at once, and nobody takes old for new. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilentLineIT {
    /** Longer than the console waits before it doubts, and than its browser waits for a dead line. */
    private static final double A_WHILE_MS = 90_000;

    private RunningHouse house;
    private Network network;
    private Browsers browsers;
    private Desk desk;

    @BeforeAll
    void anEvening(@TempDir Path data) {
        house = new RunningHouse(data);
        network = new Network(house.port(), 0);
        browsers = new Browsers();
        desk = new Desk(house, browsers.desk(1280, 800));
        desk.signIn();
        desk.makeRoom("Silence");
    }

    @AfterEach
    void theNetworkIsThereAgain() {
        network.heals();
    }

    @AfterAll
    void goodNight() {
        browsers.close();
        network.close();
        house.close();
    }

    private Handset phone() {
        var phone = new Handset(browsers.phone(390), "over a network");
        phone.page().clock().install();
        phone.page().navigate("http://%s:%d/r/%s".formatted(RunningHouse.IN_THE_ROOM, network.port(), desk.code()));
        phone.reaches(desk.revision());
        return phone;
    }

    private void calm() {
        var before = desk.revision();
        desk.readyToPress();
        desk.press("b");
        desk.console()
                .waitForFunction(
                        "revision => Number(document.querySelector('[data-testid=step]').dataset.revision) > revision",
                        before);
    }

    private static void shown(Page page, boolean visible) {
        page.evaluate("""
                visible => {
                  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (visible ? 'visible' : 'hidden') });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""", visible);
    }

    private void rightAgain(Handset phone, String after) {
        var start = System.nanoTime();
        phone.reaches(desk.revision());
        assertThat(phone.page().locator(".late")).hasCount(0);
        System.out.printf("%s: right again after %,d ms%n", after, (System.nanoTime() - start) / 1_000_000);
    }

    /** Its line was cut by nobody: it is there, and nothing comes. */
    @Test
    void aPhoneThatSleptForTenMinutesIsRightWhenItWakes() {
        var phone = phone();
        shown(phone.page(), false);
        network.losesAll();
        calm();
        phone.page().clock().fastForward("10:00");
        shown(phone.page(), true);
        rightAgain(phone, "asleep for ten minutes");
        calm();
        phone.reaches(desk.revision());
        phone.page().close();
    }

    @Test
    void aPhoneOnAnotherNetworkIsRightAsSoonAsItHasOne() {
        var phone = phone();
        phone.page().context().setOffline(true);
        assertThat(phone.page().locator(".late")).isVisible();
        network.losesAll();
        calm();
        phone.page().context().setOffline(false);
        rightAgain(phone, "on another network");
        calm();
        phone.reaches(desk.revision());
        phone.page().close();
    }

    @Test
    void aPhoneWhoseLineFellSilentFindsOutByItself() {
        var phone = phone();
        network.losesAll();
        calm();
        phone.page().clock().fastForward("00:50");
        rightAgain(phone, "a line that fell silent");
        calm();
        phone.reaches(desk.revision());
        phone.page().close();
    }

    /** The network dies under the console without a word, then is there again. */
    @Test
    void aConsoleWhoseLineDiesSaysSoAndIsRightAgainWithoutAHand() {
        var console = elsewhere("/host/rooms/");
        network.dies();
        calm();
        assertThat(console.locator(".lost")).isVisible(patiently());
        assertThat(console.getByTestId("console")).hasAttribute("data-lost", "");
        network.heals();
        isLive(console);
        console.close();
    }

    /** Only the lines that there were have died: whoever knocks again gets through. */
    @Test
    void aConsoleWhosePushDiesIsRightAgainWithoutAHand() {
        var console = elsewhere("/host/rooms/");
        network.losesAll();
        calm();
        isLive(console);
        console.close();
    }

    @Test
    void aProjectorWhoseLineDiesIsRightAgainWithoutAHand() {
        var projector = elsewhere("/host/screen/");
        network.losesAll();
        calm();
        reaches(projector);
        network.dies();
        calm();
        network.heals();
        reaches(projector);
        projector.close();
    }

    private Page elsewhere(String path) {
        var page = desk.console().context().newPage();
        page.setViewportSize(1280, 800);
        page.navigate("http://localhost:%d%s%s".formatted(network.port(), path, desk.room()));
        reaches(page);
        return page;
    }

    private void isLive(Page console) {
        reaches(console);
        assertThat(console.locator(".lost")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(A_WHILE_MS));
        calm();
        reaches(console);
    }

    private void reaches(Page page) {
        var start = System.nanoTime();
        page.waitForFunction(
                "revision => Number(document.querySelector('[data-revision]')?.dataset.revision) >= revision",
                desk.revision(),
                new Page.WaitForFunctionOptions().setTimeout(A_WHILE_MS));
        System.out.printf(
                "%s: there after %,d ms%n",
                page.url().replaceAll(".*/host/(\\w+)/.*", "$1"), (System.nanoTime() - start) / 1_000_000);
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(A_WHILE_MS);
    }
}
