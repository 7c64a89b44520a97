package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One room, two windows of the facilitator and one of a co-facilitator, and all three press Next in the same moment. */
@Tag("slow")
class TwoDesksIT {
    private static final int TIMES = 5;

    /** Clicks at a moment of the clock that all windows share. */
    private static final String PRESS_AT = """
            at => setTimeout(() => document.querySelector('[data-testid=next]').click(), at - Date.now())""";

    private static final String STANDS_AT = """
            step => document.querySelector('[data-testid=next]').dataset.shown === String(step)""";

    @TempDir
    private Path data;

    @Test
    void threePressesInOneMomentGoOneStep() throws IOException {
        try (var house = new RunningHouse(data);
                var browsers = new Browsers()) {
            var desk = new Desk(house, browsers.desk(1280, 800));
            desk.signIn();
            desk.makeRoom("Two desks");
            var second = desk.console().context().newPage();
            second.navigate(desk.console().url());
            var windows = List.of(desk.console(), second, alongside(desk, browsers.desk(1280, 800)));
            new Look().whileTelling(desk, List.of(), () -> {
                for (var step = 1; step <= TIMES; step += 2) {
                    together(desk, windows, step);
                    // Each window's commands arrive in order: were a press of its own still to come, this one would
                    // make it two.
                    alone(desk, windows, step + 1);
                }
            });
        }
    }

    private static Page alongside(Desk desk, Page other) {
        desk.testId("lead").click();
        desk.testId("lead-make").click();
        other.navigate(desk.testId("lead-link").locator("input").inputValue());
        other.getByText("Come in").click();
        assertThat(other.getByTestId("next")).isVisible();
        desk.testId("lead-done").click();
        return other;
    }

    private static void together(Desk desk, List<Page> windows, int step) {
        ready(windows);
        var soon = ((Number) desk.console().evaluate("() => Date.now() + 1500")).doubleValue();
        windows.forEach(window -> window.evaluate(PRESS_AT, soon));
        everywhere(windows, step);
        assertThat(desk.step()).isEqualTo(step);
    }

    private static void alone(Desk desk, List<Page> windows, int step) {
        ready(windows);
        windows.getLast().getByTestId("next").click();
        everywhere(windows, step);
        assertThat(desk.step()).isEqualTo(step);
    }

    private static void ready(List<Page> windows) {
        windows.forEach(
                window -> window.waitForFunction("() => performance.now() - window.hearthside.lastPress > 350"));
    }

    private static void everywhere(List<Page> windows, int step) {
        windows.forEach(window -> window.waitForFunction(STANDS_AT, step));
    }
}
