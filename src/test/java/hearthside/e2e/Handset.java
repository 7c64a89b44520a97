package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** A participant with a phone: a browser context of its own. */
record Handset(Page page, String name) {
    Locator main() {
        return page.locator("main");
    }

    void open(RunningHouse house, String code) {
        page.navigate(house.phoneUrl("/r/" + code));
    }

    void sees(String what) {
        assertThat(main()).hasAttribute("data-page", what);
    }

    void sees(Pattern what) {
        assertThat(main()).hasAttribute("data-page", what);
    }

    /** Waits until this phone shows a revision, or a later one. */
    void reaches(int revision) {
        page.waitForFunction("revision => Number(document.body.dataset.revision) >= revision", revision);
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** Chooses answers by their place and seals them. A phone that was never asked anything says first that it will answer. */
    void answer(int... places) {
        agree();
        for (var place : places) page.locator(".choice").nth(place).click();
        seal();
    }

    /** Picks one answer with nothing but keys. */
    void answerByKeyboard(int place) {
        agree();
        page.locator(".choice input").first().focus();
        page.keyboard().press("Space");
        for (var step = 0; step < place; step++) page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        sealed();
    }

    void write(String words) {
        agree();
        page.locator("main textarea, main input[type=text]").fill(words);
        seal();
    }

    void agree() {
        sees(Pattern.compile("consent|poll"));
        if (main().getAttribute("data-page").equals("consent"))
            button("Go on to the question").click();
        sees("poll");
    }

    private void seal() {
        button("Seal my answer").click();
        sealed();
    }

    void sealed() {
        assertThat(page.locator("[data-stage=sealed]")).isVisible();
    }

    void pairWith(Handset partner) {
        turnToPairing();
        partner.turnToPairing();
        var code = page.locator("[data-pairing-code]");
        assertThat(code).hasText(Pattern.compile("[A-HJ-NP-Z2-9]{4}"));
        partner.page.locator("#theirs").fill(code.textContent().toLowerCase());
        partner.button("Pair").click();
        assertThat(partner.page.locator("[data-alias]")).isVisible();
        assertThat(page.locator("[data-alias]")).hasText(partner.alias());
    }

    private void turnToPairing() {
        page.getByText("Pair our phones").first().click();
        sees("pairing");
    }

    String alias() {
        return page.locator("[data-alias]").textContent().strip();
    }

    void backToTheRoom() {
        page.getByText("Back to the room").first().click();
    }

    /** Chooses a practice and a check-in day, and keeps the plan. */
    void plan(int practice, LocalDate checkIn) {
        page.locator("input[name=practice]").nth(practice).check();
        page.getByLabel("Thursday").check();
        page.locator("#at").fill("20:30");
        page.locator("#check").fill(checkIn.toString());
        button("Keep this plan").click();
        assertThat(page.locator(".outcome--good")).isVisible();
    }

    /** How a sheet says a day, without its year. */
    static String said(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH));
    }

    Path ownPack() {
        Download download = page.waitForDownload(() -> button("Make my PDF").click());
        return download.path();
    }
}
