package hearthside.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Real browser contexts: one for the facilitator, one for the projector, one for each phone. */
final class Browsers implements AutoCloseable {
    private static final double PATIENCE_MS = 20_000;

    private final Optional<Path> installed = Chromium.installed();
    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
    private final Browser browser = playwright.chromium().launch(options());

    Browsers() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private BrowserType.LaunchOptions options() {
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--host-resolver-rules=MAP " + RunningHouse.IN_THE_ROOM + " 127.0.0.1",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
        installed.ifPresent(options::setExecutablePath);
        return options;
    }

    Page desk(int width, int height) {
        return desk(width, height, "en-CA");
    }

    Page desk(int width, int height, String locale) {
        return page(context(width, height).setColorScheme(ColorScheme.LIGHT).setLocale(locale));
    }

    Page phone(int width) {
        return phone(width, ColorScheme.LIGHT);
    }

    Page phone(int width, String locale) {
        return page(context(width, 844).setHasTouch(true).setLocale(locale));
    }

    Page phone(int width, ColorScheme scheme) {
        return page(context(width, 844).setHasTouch(true).setColorScheme(scheme));
    }

    /** Where nothing but our own care keeps a script from running. */
    Page withoutPolicy(int width) {
        return page(context(width, 844).setBypassCSP(true).setColorScheme(ColorScheme.LIGHT));
    }

    private static Browser.NewContextOptions context(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-CA")
                .setTimezoneId("America/Toronto")
                .setAcceptDownloads(true);
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
