package hearthside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at a page once in each of its states: a picture of it into {@code target/screens}, and axe, which must find nothing. */
final class Look {
    private static final Path SCREENS = Path.of("target", "screens");
    private final Set<String> seen = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();

    /** @param name what the picture shows: {@code phone-390-poll} */
    void at(Page page, String name) {
        if (!seen.add(name)) return;
        pictured(page, name);
        complaints.addAll(
                axe(page).stream().map(complaint -> name + ", " + complaint).toList());
    }

    /** A picture alone: axe cannot judge colours that are somebody's own. */
    void pictured(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    /** Axe itself, put into a page once, and asked for nothing but what it complains of: several times as fast as its builder. */
    @SuppressWarnings("unchecked")
    private static List<String> axe(Page page) {
        if (Boolean.TRUE.equals(page.evaluate("() => !window.axe"))) page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate("""
                async () => {
                  const fading = document.getAnimations().filter(one => one instanceof CSSTransition);
                  await Promise.allSettled(fading.map(one => one.finished));
                  const exclude = [['[inert]'], ['vaadin-connection-indicator']].filter(([part]) => document.querySelector(part));
                  const { violations } = await axe.run({ include: [document], exclude }, { resultTypes: ['violations'] });
                  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
                }""");
    }

    /** The same page in a window of another size, and back. */
    void resized(Page page, int width, int height, String name) {
        if (seen.contains(name)) return;
        var before = page.viewportSize();
        page.setViewportSize(width, height);
        at(page, name);
        page.setViewportSize(before.width, before.height);
    }

    /** The same page for somebody whose browser is dark, and back. */
    void dark(Page page, String name) {
        if (seen.contains(name)) return;
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        at(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Tells a story; if it breaks, keeps pictures of what everybody saw at that moment. */
    void whileTelling(Desk desk, List<Handset> phones, Story story) throws IOException {
        try {
            story.tell();
        } catch (PlaywrightException | AssertionError broken) {
            broken(desk.console(), "console");
            broken(desk.projector(), "projector");
            for (var i = 0; i < phones.size(); i++) broken(phones.get(i).page(), "phone-" + i);
            throw broken;
        }
    }

    interface Story {
        void tell() throws IOException;
    }

    private static void broken(Page page, String who) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("broken-" + who + ".png")));
    }

    /** At the end of a story: axe found nothing anywhere. */
    void findsNothing() {
        assertThat(complaints).as("axe").isEmpty();
    }

    Set<String> seen() {
        return seen;
    }
}
