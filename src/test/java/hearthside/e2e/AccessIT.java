package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** WCAG 2.2 AA where axe cannot look: text twice as large, 320 pixels, somebody's own colours, no motion, keys alone, what is said aloud. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {
    private final Look look = new Look();
    private RunningHouse house;
    private Browsers browsers;
    private Desk desk;
    private String code = "";

    @BeforeAll
    void anEveningThatHasBegun(@TempDir Path data) {
        house = new RunningHouse(data);
        browsers = new Browsers();
        desk = new Desk(house, browsers.desk(1280, 800));
        desk.signIn();
        desk.makeRoom("Access");
        code = desk.code();
        desk.tickTheChecklist();
    }

    @AfterAll
    void goodNight() {
        browsers.close();
        house.close();
        look.findsNothing();
    }

    private Handset phone(int width) {
        var phone = new Handset(browsers.phone(width), Integer.toString(width));
        phone.open(house, code);
        phone.reaches(desk.revision());
        return phone;
    }

    private static void nothingHangsOver(Page page, String what) {
        assertThat(page.evaluate("""
                        () => {
                          const wide = document.documentElement.clientWidth;
                          if (document.documentElement.scrollWidth <= wide) return [];
                          return [...document.body.querySelectorAll('*')]
                            .filter(one => one.getBoundingClientRect().right > wide + 1 && !one.closest('.for-readers'))
                            .map(one => one.outerHTML.slice(0, 120));
                        }""")).as("what makes %s scroll sideways", what).isEqualTo(List.of());
    }

    /** 1.4.4 and 1.4.10: each tap of the control, up to twice the size, on the narrowest phone, through the whole evening. */
    @Test
    void textTwiceAsLargeLosesNothing() {
        desk.open();
        var phone = phone(320);
        var size = phone.page().locator("button.size");
        for (var percent : List.of("125", "160", "200")) {
            size.click();
            assertThat(size).hasAttribute("data-size", percent);
            nothingHangsOver(phone.page(), "the lobby at " + percent);
        }
        phone.page().reload();
        assertThat(size).hasAttribute("data-size", "200");
        var last = Integer.parseInt(desk.testId("console").getAttribute("data-steps")) - 1;
        while (desk.step() < last) {
            desk.next();
            phone.reaches(desk.revision());
            var page = phone.main().getAttribute("data-page");
            if (page.equals("consent")) phone.agree();
            nothingHangsOver(phone.page(), page + " at twice the size");
            look.at(phone.page(), "phone-320-double-" + page);
        }
        desk.console().keyboard().press("PageUp");
        size.click();
        assertThat(size).hasAttribute("data-size", "100");
    }

    /** 1.4.11: what is chosen, and how long a bar is, can be told without our colours. */
    @Test
    void somebodysOwnColoursStillShowWhatIsChosen() {
        var phone = phone(390);
        phone.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        phone.page().locator("button.size").focus();
        look.pictured(phone.page(), "phone-390-forced-colours");
        desk.console().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        look.pictured(desk.console(), "console-1280-forced-colours");
        var lock = desk.testId("lock");
        lock.click();
        assertThat(lock).hasAttribute("aria-pressed", "true");
        var on = shape(desk.console(), "[data-testid=lock]");
        lock.click();
        assertThat(lock).hasAttribute("aria-pressed", "false");
        assertThat(shape(desk.console(), "[data-testid=lock]")).isNotEqualTo(on);
        desk.console().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    /** How something looks, as bytes. */
    private static List<Byte> shape(Page page, String selector) {
        var bytes = new ArrayList<Byte>();
        for (var one : page.locator(selector).screenshot()) bytes.add(one);
        return bytes;
    }

    /** 2.3.3: with less motion asked for, nothing moves by itself. */
    @Test
    void nothingMovesForSomebodyWhoAskedForLessMotion() {
        var phone = phone(390);
        for (var page : List.of(phone.page(), desk.console(), desk.projector())) {
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat(page.evaluate("""
                            () => [...document.querySelectorAll('*')].filter(element => {
                              const { transitionDuration, animationName } = getComputedStyle(element);
                              return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none';
                            }).map(element => element.outerHTML.slice(0, 80))""")).as(page.url()).isEqualTo(List.of());
        }
    }

    /** 2.1.1, 2.4.3, 2.4.7: a facilitator with nothing but Tab meets everything once, Next among the first, and always sees where she is. */
    @Test
    void keysAloneReachEverythingOnTheConsole() {
        desk.open();
        var console = desk.console();
        var wanted = (Number) console.evaluate("""
                () => [...document.querySelectorAll('a[href], button, input, [tabindex="0"], summary')]
                  .filter(one => one.checkVisibility() && !one.disabled && one.tabIndex >= 0 && !one.closest('[inert]')).length""");
        var met = new ArrayList<String>();
        for (var tabs = 0; tabs < wanted.intValue() + 5; tabs++) {
            console.keyboard().press("Tab");
            met.add((String) console.evaluate("""
                    () => {
                      const one = document.activeElement;
                      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
                      const seen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || one.matches('[focus-ring], :has([focus-ring])') || !!one.closest('[focus-ring]');
                      return one === document.body ? 'body' : (one.dataset.testid || one.textContent.trim().slice(0, 30) || one.tagName) + (seen ? '' : ' UNSEEN');
                    }"""));
        }
        assertThat(met).contains("next").noneMatch(one -> one.endsWith("UNSEEN"));
        assertThat(met.stream().filter(one -> !one.equals("body")).distinct().count())
                .as("%s", met)
                .isGreaterThan(12);
    }

    /** 4.1.3: a new step is said aloud on the phone once, without the focus being taken out of a field. */
    @Test
    void aNewStepIsSaidAloud() {
        desk.open();
        var phone = phone(390);
        var said = phone.page().locator("[data-announcement]");
        assertThat(said).hasAttribute("aria-live", "polite");
        var before = said.textContent();
        var key = desk.step() == 0 ? "PageDown" : "PageUp";
        var heading = phone.main().locator("h1");
        var old = heading.textContent();
        while (heading.textContent().equals(old)) { // several steps may stand under one heading
            var from = desk.revision();
            desk.readyToPress();
            desk.console().keyboard().press(key);
            phone.reaches(from + 1);
        }
        assertThat(said).not().hasText(before);
        assertThat(desk.console().locator("[role=status], [aria-live=polite]").first())
                .isAttached();
    }

    /** 1.4.10: the facilitator's own pages on the narrowest phone. */
    @Test
    void herPagesFitAPhone() {
        var page = desk.console();
        page.setViewportSize(320, 800);
        for (var address : List.of(
                "/host",
                "/host/rooms/" + desk.room(),
                "/host/rooms/" + desk.room() + "/packs",
                "/host/rooms/" + desk.room() + "/checklist",
                "/host/content",
                "/host/settings")) {
            page.navigate(house.url(address));
            assertThat(page.locator("h1").first()).isVisible();
            nothingHangsOver(page, address);
            look.at(
                    page,
                    "host-320" + address.replaceAll("[0-9a-f-]{36}", "room").replace('/', '-'));
        }
        page.setViewportSize(1280, 800);
        desk.open();
    }
}
