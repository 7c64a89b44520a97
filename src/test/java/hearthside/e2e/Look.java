package hearthside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Looks at a page once in each of its states: a picture of it into {@code target/screens}, and axe, which must find nothing. */
final class Look {
    private static final Path SCREENS = Path.of("target", "screens");
    private final Set<String> seen = new HashSet<>();

    /** @param name what the picture shows: {@code phone-390-poll} */
    void at(Page page, String name) {
        if (!seen.add(name)) return;
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        var found = new AxeBuilder(page).exclude("[inert]").analyze().getViolations();
        assertThat(found)
                .as(() -> "axe on " + name)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml() + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    Set<String> seen() {
        return seen;
    }
}
