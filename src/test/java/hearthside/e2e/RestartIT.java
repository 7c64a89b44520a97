package hearthside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The power may fail right after any press: the room comes back as it was. One of the long proofs; KillTest and ChaosIT say the
 * same at a size for every day.
 */
@Tag("slow")
class RestartIT {
    @TempDir
    private Path data;

    private RunningHouse house;
    private Desk desk;
    private Caller phone;
    private String room = "";

    /** Where the room stands, as a phone sees it; the rest of a timer stands apart, because it runs on. */
    private record Standing(
            JsonNode section,
            JsonNode step,
            boolean locked,
            boolean calm,
            boolean solo,
            boolean timed,
            boolean running,
            long totalMs) {
        static Standing of(JsonNode room) {
            var timer = room.path("timer");
            return new Standing(
                    room.path("section"),
                    room.path("step"),
                    room.path("locked").asBoolean(),
                    room.path("calm").asBoolean(),
                    room.path("solo").asBoolean(),
                    timer.isObject(),
                    timer.path("running").asBoolean(false),
                    timer.path("totalMs").asLong(0));
        }

        String kind() {
            return step.path("kind").asString();
        }
    }

    @Test
    void aRoomComesBackAsItWasWheneverThePowerFails() {
        try (var started = new RunningHouse(data);
                var browsers = new Browsers();
                var caller = new Caller(started)) {
            house = started;
            phone = caller;
            desk = new Desk(house, browsers.desk(1280, 800));
            desk.signIn();
            desk.makeRoom("Power cuts");
            room = "/api/rooms/" + desk.code();
            pressAndCut();
        }
    }

    private void pressAndCut() {
        press("PageDown", now -> now.kind().equals("slide"));
        pressThenCut("l", Standing::locked);
        comeBack();
        desk.tickTheChecklist();
        cut(toTheCouplesTurn());
        comeBack();
        press("t", now -> now.timed() && !now.running());
        pressThenCut("+", now -> now.timed() && !now.running());
        comeBack();
        press("s", now -> now.solo() && now.timed() && !now.running());
        press("t", Standing::running);
        pressThenCut("b", now -> now.calm() && !now.running());
        comeBack();
        press("b", now -> !now.calm());
        pressThenCut("PageUp", now -> !now.kind().equals("turn") && !now.timed() && now.solo() && now.locked());
    }

    /** Jumps to the section with the first exercise for couples, and steps on until its timer runs. */
    private Standing toTheCouplesTurn() {
        var revision = desk.revision();
        desk.console()
                .locator(".run-jump", new Page.LocatorOptions().setHasText("Practical Steps"))
                .click();
        desk.testId("yes").click();
        changedFrom(revision);
        while (!standing().kind().equals("turn")) desk.next();
        return shown(Standing::running);
    }

    private void pressThenCut(String key, Predicate<Standing> expected) {
        cut(press(key, expected));
    }

    private Standing press(String key, Predicate<Standing> expected) {
        var revision = desk.revision();
        desk.readyToPress();
        desk.press(key);
        changedFrom(revision);
        return shown(expected);
    }

    private void changedFrom(int revision) {
        desk.console()
                .waitForFunction(
                        "revision => Number(document.querySelector('[data-testid=step]').dataset.revision) > revision",
                        revision);
    }

    private Standing shown(Predicate<Standing> expected) {
        var now = standing();
        assertThat(now).matches(expected);
        return now;
    }

    private void cut(Standing before) {
        var left = left();
        house.kill();
        house.start();
        assertThat(standing()).isEqualTo(before);
        if (before.running()) assertThat(left()).isLessThan(left);
        else assertThat(left()).isEqualTo(left);
    }

    private void comeBack() {
        desk.signIn();
        desk.open();
    }

    private Standing standing() {
        return Standing.of(phone.get(room).json());
    }

    private long left() {
        return phone.get(room).json().path("timer").path("leftMs").asLong(0);
    }
}
