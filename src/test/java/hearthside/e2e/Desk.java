package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hearthside.screens.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The facilitator at her console, with the projector in its own window. */
final class Desk {
    private static final Pattern ROOM = Pattern.compile(".*/host/rooms/([0-9a-f-]{36})");

    private final RunningHouse house;
    private final Page console;
    private final Page projector;
    private final Words words;
    private String room = "";

    Desk(RunningHouse house, Page console) {
        this(house, console, Words.in("en"));
    }

    /** @param words what the facilitator's browser asks for */
    Desk(RunningHouse house, Page console, Words words) {
        this.words = words;
        this.house = house;
        this.console = console;
        this.projector = console.context().newPage();
        projector.setViewportSize(1280, 720);
    }

    Page console() {
        return console;
    }

    Page projector() {
        return projector;
    }

    String room() {
        return room;
    }

    void signIn() {
        console.navigate(house.signInLink());
        console.waitForURL(Pattern.compile(".*/host/?$"));
        assertThat(console.getByText(words.say("setup.make"))).isVisible();
    }

    /** Makes a room of the first workshop, whichever others are shipped beside it. */
    void makeRoom(String name) {
        makeRoom(name, "Rebuilding Intimacy, English", Optional.empty());
    }

    /** Makes a room through the form; everything that is not named keeps what the form offers. */
    void makeRoom(String name, String workshop, Optional<String> howLong) {
        assertThat(console.getByText(words.say("setup.make"))).isVisible();
        choose("setup.workshop", workshop);
        howLong.ifPresent(this::chooseLength);
        console.getByLabel(words.say("setup.name")).fill(name);
        days();
        console.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.say("setup.make")))
                .click();
        console.waitForURL(ROOM);
        in(console.url());
        open();
    }

    private void chooseLength(String title) {
        console.locator("vaadin-radio-button .offer")
                .getByText(title, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** One day after another from tomorrow, as many as there are sittings. */
    private void days() {
        var fields = console.locator("vaadin-date-picker:visible input");
        for (var sitting = 0; sitting < fields.count(); sitting++) {
            fields.nth(sitting).fill(LocalDate.now().plusDays(1 + sitting).toString());
            fields.nth(sitting).press("Enter");
        }
    }

    /** Goes on with the room of an address. */
    void in(String url) {
        var matcher = ROOM.matcher(url);
        if (matcher.lookingAt()) room = matcher.group(1);
    }

    private void choose(String list, String item) {
        console.locator("vaadin-select", new Page.LocatorOptions().setHasText(words.say(list)))
                .click();
        console.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    /** Opens, or opens again, the console and the projector of the room. */
    void open() {
        console.navigate(house.url("/host/rooms/" + room));
        assertThat(testId("next")).isVisible();
        projector.navigate(house.url("/host/screen/" + room));
        assertThat(stage()).isVisible();
    }

    Locator testId(String name) {
        return console.getByTestId(name);
    }

    Locator stage() {
        return projector.locator(".screen[data-state]");
    }

    void projects(String state) {
        assertThat(stage()).hasAttribute("data-state", state);
    }

    String state() {
        return stage().getAttribute("data-state");
    }

    String code() {
        return projector.locator(".code").textContent().replaceAll("\\s", "");
    }

    int step() {
        return Integer.parseInt(testId("step").getAttribute("data-step"));
    }

    int revision() {
        return Integer.parseInt(testId("step").getAttribute("data-revision"));
    }

    /** Presses Next as a hand would, and waits until console and projector are one step on. */
    void next() {
        var from = step();
        readyToPress();
        console.keyboard().press("PageDown");
        movedOnFrom(from);
    }

    /** After a restart, closing waits for phones. */
    void waitUntilNextIsReady() {
        console.waitForFunction(
                "() => document.querySelector('[data-testid=next]').getAttribute('aria-disabled') === 'false'",
                null,
                new Page.WaitForFunctionOptions().setTimeout(60_000));
    }

    void readyToPress() {
        console.waitForFunction("() => performance.now() - window.hearthside.lastPress > 350");
    }

    void movedOnFrom(int from) {
        console.waitForFunction(
                "from => Number(document.querySelector('[data-testid=step]').dataset.step) > from", from);
        console.waitForFunction(
                "() => document.querySelector('[data-testid=step]').dataset.step === document.querySelector('[data-testid=next]').dataset.shown");
        atLeast(revision(), projector);
    }

    private static void atLeast(int revision, Page page) {
        page.waitForFunction(
                "revision => Number(document.querySelector('[data-revision]').dataset.revision) >= revision", revision);
    }

    /** Presses a key once the console shows what the projector does: a press means what its window showed. */
    void press(String key) {
        atLeast(Integer.parseInt(stage().getAttribute("data-revision")), console);
        console.keyboard().press(key);
    }

    void tickTheChecklist() {
        testId("checklist").click();
        for (var point : new String[] {"screened", "private-contact", "local-partner", "exits"})
            testId("check-" + point).locator("label").click();
        console.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.say("console.done")))
                .click();
        assertThat(console.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    /** Keys in one paper slip, as a total; another total of more slips than people is refused before. */
    void addSlip(int option, int heads) {
        testId("slips").click();
        key("paper-heads", heads);
        key("paper-" + option, heads + 1);
        testId("paper-count").click();
        assertThat(testId("paper-said")).containsText("Nothing was counted");
        key("paper-" + option, 1);
        testId("paper-count").click();
        assertThat(testId("slips")).containsText("One paper slip");
        assertThat(console.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private void key(String field, int number) {
        var input = testId(field).locator("input");
        input.fill(Integer.toString(number));
        input.press("Tab");
    }
}
