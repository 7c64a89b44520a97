package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One facilitator in two browsers. Ending the other session crosses Vaadin's locks, which only a real server has. */
@Tag("slow")
class SessionsIT {
    private static final String WORDS = "kettle, moss and a slow train";
    private static final Pattern SIGN_IN = Pattern.compile(".*/host/sign-in.*");

    @TempDir
    private Path data;

    private final List<String> refusals = new ArrayList<>();

    @Test
    void onePressSignsOutTheOtherBrowserAndNoPageBreaksItsOwnPolicy() {
        try (var house = new RunningHouse(data);
                var browsers = new Browsers()) {
            var laptop = listened(browsers.desk(1280, 900));
            var desk = new Desk(house, laptop);
            desk.signIn();
            setsAPassword(house, laptop);
            var phone = listened(browsers.phone(390));
            comesIn(house, phone);
            laptop.navigate(house.url("/host/settings"));
            laptop.getByText("Sign out everywhere else").click();
            assertThat(laptop.getByText("You are signed in here only")).isVisible();
            phone.navigate(house.url("/host/settings"));
            assertThat(phone).hasURL(SIGN_IN);
            laptop.navigate(house.url("/host"));
            desk.makeRoom("Two browsers");
            desk.next();
            for (var page : new String[] {"/host/rooms/" + desk.room() + "/packs", "/host/content"}) {
                laptop.navigate(house.url(page));
                assertThat(laptop.locator("main").first()).isVisible();
            }
        }
        assertThat(refusals).isEmpty();
    }

    private Page listened(Page page) {
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) refusals.add(message.text());
        });
        return page;
    }

    private static void setsAPassword(RunningHouse house, Page page) {
        page.navigate(house.url("/host/settings"));
        page.locator("vaadin-password-field input").last().fill(WORDS);
        page.getByText("Keep this password").click();
        assertThat(page.getByText("Kept.")).isVisible();
    }

    private static void comesIn(RunningHouse house, Page page) {
        page.navigate(house.url("/host/sign-in"));
        page.locator("#password").fill(WORDS);
        page.getByText("Come in").click();
        assertThat(page.getByText("Make the room")).isVisible();
    }
}
