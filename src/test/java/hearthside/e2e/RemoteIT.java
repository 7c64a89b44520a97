package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An hour led from a phone alone, in a minute or two: late, re-timed, cut off in the middle, and on to its end. */
@Tag("slow")
class RemoteIT {
    private static final Duration A_WHILE = Duration.ofSeconds(50);

    @TempDir
    private Path folder;

    private final Look look = new Look();
    private PushedTime time;
    private Desk desk;

    @Test
    void anHourIsLedFromThePhoneAlone() throws IOException {
        time = new PushedTime(folder);
        try (var house = new RunningHouse(folder.resolve("data"), time);
                var browsers = new Browsers()) {
            desk = new Desk(house, browsers.phone(390));
            look.whileTelling(desk, List.of(), () -> hour(house, browsers));
            look.findsNothing();
        }
    }

    private void hour(RunningHouse house, Browsers browsers) {
        preparedAtHome();
        look.at(desk.console(), "remote-390-lobby");
        tickTheChecklist();
        leadsAlong(house, browsers.desk(1280, 800));
        next();
        writesDown();
        late();
        looksAhead();
        cutOff();
        walk();
        end();
    }

    /** The room was made before, at a desk. */
    private void preparedAtHome() {
        desk.console().setViewportSize(1280, 800);
        desk.signIn();
        desk.makeRoom("From the phone");
        desk.console().setViewportSize(390, 844);
    }

    private void fold() {
        var open = Boolean.parseBoolean(desk.testId("more").getAttribute("aria-expanded"));
        desk.testId("more").click();
        assertThat(desk.testId("more")).hasAttribute("aria-expanded", Boolean.toString(!open));
    }

    private void tickTheChecklist() {
        fold();
        look.at(desk.console(), "remote-390-open");
        look.resized(desk.console(), 320, 700, "remote-320-open");
        desk.tickTheChecklist();
        fold();
    }

    /** Somebody comes by a link, leads along in this room and sees no other; then the link is taken back. */
    private void leadsAlong(RunningHouse house, Page other) {
        fold();
        desk.testId("lead").click();
        desk.testId("lead-make").click();
        var link = desk.testId("lead-link").locator("input").inputValue();
        look.at(desk.console(), "remote-390-lead");
        other.navigate(link);
        look.at(other, "lead-1280-door");
        other.getByText("Come in").click();
        assertThat(other.getByTestId("next")).isVisible();
        look.at(other, "console-1280-leads-along");
        for (var hers : new String[] {"end", "packs", "own-notes", "lead", "own-note"})
            assertThat(other.getByTestId(hers)).hasCount(0);
        other.evaluate("() => dispatchEvent(new CustomEvent('vaadin-navigate', { detail: { url: 'settings' } }))");
        assertThat(other.getByTestId("next")).isVisible();
        var settings = other.navigate(house.url("/host/settings"));
        assertThat(settings.status()).isEqualTo(403);
        other.navigate(house.url("/host/rooms/" + desk.room()));
        assertThat(other.getByTestId("next")).isVisible();
        desk.testId("lead-back").first().click();
        desk.testId("lead-done").click();
        fold();
        assertThat(other.getByText("There is no such room")).isVisible();
        assertThat(other.getByTestId("next")).hasCount(0);
        other.reload();
        other.waitForURL(Pattern.compile(".*/host/sign-in.*"));
        assertThat(desk.step()).isZero();
        other.close();
    }

    private void next() {
        var from = desk.step();
        desk.readyToPress();
        desk.testId("next").click();
        desk.movedOnFrom(from);
    }

    private void writesDown() {
        var field = desk.testId("own-note").locator("textarea");
        field.fill("They came in quietly.");
        field.blur();
        assertThat(desk.testId("own-note")).containsText("Kept.");
        desk.testId("larger").click();
        look.at(desk.console(), "remote-390-larger");
        look.resized(desk.console(), 1280, 800, "console-1280-own-note");
        desk.testId("larger").click();
    }

    private void late() {
        time.passes(Duration.ofMinutes(17));
        next();
        assertThat(desk.console().locator(".drift-line")).containsText("behind");
        fold();
        desk.testId("retime").click();
        assertThat(desk.testId("retiming")).containsText("Shorter:");
        assertThat(desk.testId("retiming")).containsText("Not cut:");
        look.at(desk.console(), "remote-390-retiming");
        look.resized(desk.console(), 1280, 800, "console-1280-retiming");
        desk.testId("yes").click();
        look.at(desk.console(), "remote-390-retimed");
        look.resized(desk.console(), 1280, 800, "console-1280-retimed");
        look.dark(desk.console(), "remote-390-dark-retimed");
        assertThat(desk.console().locator(".drift-line")).containsText("On time");
        fold();
    }

    private void looksAhead() {
        var before = desk.revision();
        fold();
        desk.console().locator(".run-jump").nth(5).click();
        assertThat(desk.testId("look-where")).isVisible();
        look.at(desk.console(), "remote-390-look");
        look.resized(desk.console(), 1280, 800, "console-1280-look");
        desk.testId("look-next").click();
        desk.testId("no").click();
        assertThat(desk.revision()).isEqualTo(before);
        fold();
    }

    /** The phone loses its line. It says so; what is pressed meanwhile moves the room once at most; then all is live again. */
    private void cutOff() {
        var from = desk.step();
        desk.console().context().setOffline(true);
        assertThat(lost()).isVisible();
        assertThat(desk.testId("console")).hasAttribute("data-lost", "");
        look.at(desk.console(), "remote-390-lost");
        desk.testId("next").click(new Locator.ClickOptions().setForce(true));
        desk.readyToPress();
        desk.testId("next").click(new Locator.ClickOptions().setForce(true));
        desk.console().context().setOffline(false);
        assertThat(lost()).isHidden();
        if (desk.step() == from) next();
        assertThat(desk.step()).isEqualTo(from + 1);
    }

    private Locator lost() {
        return desk.console().locator(".lost");
    }

    private void walk() {
        var last = Integer.parseInt(desk.testId("console").getAttribute("data-steps")) - 1;
        while (desk.step() < last) {
            time.passes(A_WHILE);
            next();
            look.at(desk.console(), "remote-390-" + desk.state());
            if (desk.state().equals("turn")) timers();
        }
        assertThat(look.seen()).contains("remote-390-asking", "remote-390-turn", "remote-390-plan");
    }

    private boolean rang;

    private void timers() {
        if (rang) return;
        rang = true;
        fold();
        desk.testId("chime").click();
        fold();
        assertThat(desk.testId("console")).hasAttribute("data-chime", "true");
        desk.testId("minute").click();
        assertThat(desk.console().locator(".timer-line")).containsText("of 2:00");
        desk.testId("timer").click();
        assertThat(desk.testId("timer")).containsText("Timer");
        look.at(desk.console(), "remote-390-timer-waits");
        desk.testId("timer").click();
        assertThat(desk.testId("timer")).containsText("Pause");
    }

    private void end() {
        fold();
        desk.testId("end").click();
        desk.console().getByText("End and erase").click();
        desk.projects("ended");
        desk.testId("own-notes").click();
        assertThat(desk.console().locator(".own-notes dd")).containsText("They came in quietly.");
        look.at(desk.console(), "remote-390-own-notes");
    }
}
