package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One evening against the packaged jar: a facilitator, a projector and eight phones walk the 60-minute variant. */
class EveningIT {
    @TempDir
    private Path data;

    private final Look look = new Look();
    private final List<Handset> phones = new ArrayList<>();
    private final LocalDate today = LocalDate.now();
    private String code = "";

    @Test
    void anEveningFromTheDoorToThePacks() throws IOException {
        try (var house = new RunningHouse(data);
                var browsers = new Browsers()) {
            var desk = new Desk(house, browsers.desk(1280, 800));
            look.whileTelling(desk, phones, () -> evening(house, browsers, desk));
            look.findsNothing();
        }
    }

    private void evening(RunningHouse house, Browsers browsers, Desk desk) throws IOException {
        desk.signIn();
        look.at(desk.console(), "rooms-1280-empty");
        desk.makeRoom("Thursday evening");
        arrive(house, browsers, desk);
        pairUp();
        desk.tickTheChecklist();
        walk(house, desk);
        takeHome();
        printEverything(house, desk);
        desk.press("?");
        look.at(desk.console(), "console-1280-keys");
        desk.press("Escape");
        end(desk);
        takeHomeAfterTheEnd();
    }

    private void arrive(RunningHouse house, Browsers browsers, Desk desk) {
        code = desk.code();
        look(desk);
        for (var i = 0; i < 8; i++) {
            var width = i == 1 ? 320 : 390;
            var scheme = i == 2 ? ColorScheme.DARK : ColorScheme.LIGHT;
            var phone = new Handset(browsers.phone(width, scheme), width + (i == 2 ? "-dark" : ""));
            phones.add(phone);
            phone.open(house, i == 0 ? code.toLowerCase() : code);
            phone.sees("lobby");
        }
        assertThat(desk.testId("people-seats")).hasText("8");
        desk.press("l");
        assertThat(desk.testId("lock")).hasAttribute("aria-pressed", "true");
    }

    private void pairUp() {
        for (var i = 0; i < phones.size(); i += 2) phones.get(i).pairWith(phones.get(i + 1));
        look.at(phones.getFirst().page(), "phone-390-paired");
        phones.forEach(Handset::backToTheRoom);
    }

    /** Next, until there is no next: what each step asks for is done, and everybody follows. */
    private void walk(RunningHouse house, Desk desk) {
        var last = Integer.parseInt(desk.testId("console").getAttribute("data-steps")) - 1;
        while (desk.step() < last) {
            desk.next();
            everybodyFollows(desk);
            look(desk);
            switch (desk.state()) {
                case "asking" -> vote(house, desk);
                case "turn" -> once("quiet", () -> quietThenAlone(desk));
                case "plan" -> choose();
                case "picture", "withheld" -> shown.add(desk.state());
                case "stones" -> once("always there", () -> slowerPlease(desk));
                default -> {}
            }
        }
        assertThat(shown).as("the third poll, through the power cut").containsExactly("picture", "withheld", "picture");
        assertThat(look.seen())
                .contains(
                        "projector-1280-picture", "projector-1280-withheld", "projector-1280-calm", "phone-390-alone");
    }

    private final List<String> done = new ArrayList<>();

    private void once(String what, Runnable deed) {
        if (done.contains(what)) return;
        done.add(what);
        deed.run();
    }

    private void everybodyFollows(Desk desk) {
        phones.forEach(phone -> phone.reaches(desk.revision()));
    }

    private void look(Desk desk) {
        look.at(desk.projector(), "projector-1280-" + desk.state());
        look.resized(desk.projector(), 1920, 1080, "projector-1920-" + desk.state());
        look.at(desk.console(), "console-1280-" + desk.state());
        look.resized(desk.console(), 390, 844, "console-390-" + desk.state());
        look.dark(desk.console(), "console-1280-dark-" + desk.state());
        for (var phone : phones.stream().limit(3).toList())
            look.at(phone.page(), "phone-" + phone.name() + "-" + phone.main().getAttribute("data-page"));
    }

    private int polls;
    private final List<String> shown = new ArrayList<>();

    /** The first poll is shown; the second has too few answers; in the third the power fails while it is open. */
    private void vote(RunningHouse house, Desk desk) {
        var before = desk.projector().locator(".screen").innerHTML();
        phones.forEach(Handset::agree);
        look(desk);
        switch (++polls) {
            case 1 -> {
                eachAnswers(8, 0, 0, 0, 0, 1, 1, 1, 1);
                desk.addSlip(2, 9);
                look.at(desk.console(), "console-1280-slip-added");
            }
            case 2 -> {
                eachAnswers(5, 3, 3, 3, 3, 3);
                phones.getFirst().button("Change my answer").click();
                assertThat(phones.getFirst().page().locator("input:checked")).hasCount(0);
                phones.getFirst().answer(1);
            }
            default -> {
                for (var phone : phones) phone.answer(1, 0);
                powerCut(house, desk);
            }
        }
        assertThat(desk.projector().locator(".screen").innerHTML()).isEqualTo(before);
        look.at(phones.getFirst().page(), "phone-390-sealed");
    }

    private void eachAnswers(int voters, int... places) {
        for (var i = 0; i < voters; i++) phones.get(i).answer(places[i]);
    }

    private void powerCut(RunningHouse house, Desk desk) {
        var step = desk.step();
        house.kill();
        assertThat(desk.console().locator(".lost")).isVisible();
        look.at(phones.getFirst().page(), "phone-390-reconnecting");
        house.start();
        desk.signIn();
        look.at(desk.console(), "rooms-1280");
        desk.open();
        assertThat(desk.step()).isEqualTo(step);
        everybodyFollows(desk);
        for (var phone : phones)
            assertThat(phone.page().locator("[data-stage=sealed]")).isVisible();
        desk.waitUntilNextIsReady();
    }

    /** What is on every phone at any time: a slower pace, where to turn, and the way out. */
    private void slowerPlease(Desk desk) {
        var phone = phones.getLast();
        phone.page().getByText("Slow down").click();
        assertThat(desk.testId("slow-downs")).hasText("1");
        phone.page()
                .getByText("Support", new Page.GetByTextOptions().setExact(true))
                .click();
        phone.sees("support");
        assertThat(phone.main()).containsText("9-8-8");
        assertThat(phone.main()).containsText(", checked ");
        look.at(phone.page(), "phone-390-support");
        phone.backToTheRoom();
        phone.page().getByText("Leave quickly").click();
        phone.sees("left");
        assertThat(phone.main()).containsText("history");
        look.at(phone.page(), "phone-390-left");
        phone.page().navigate(phone.page().url().replaceAll("#.*", "") + "r/" + code);
        phone.reaches(desk.revision());
    }

    private void quietThenAlone(Desk desk) {
        desk.press("b");
        desk.projects("calm");
        phones.forEach(phone -> phone.sees("calm"));
        look(desk);
        desk.press("b");
        desk.projects("turn");
        desk.press("s");
        desk.projects("alone");
        phones.forEach(phone -> phone.sees("alone"));
        look(desk);
        desk.press("s");
        desk.projects("turn");
        phones.forEach(phone -> phone.sees("turn"));
        var timer = desk.testId("timer");
        assertThat(timer).containsText("Timer"); // it waits since everything went quiet
        desk.press("t");
        assertThat(timer).containsText("Pause");
        var left = desk.console().locator("[data-seconds]").textContent();
        desk.press("+");
        assertThat(desk.console().locator(".timer-line .left")).not().containsText(left.split(":")[0] + ":");
        desk.press("t");
        assertThat(timer).containsText("Timer");
        desk.press("t");
        assertThat(timer).containsText("Pause");
    }

    private void choose() {
        for (var i = 0; i < phones.size(); i += 2) phones.get(i).plan(i / 2 % 3, checkIn(i));
    }

    private LocalDate checkIn(int phone) {
        return today.plusDays(18 + phone);
    }

    private void takeHome() throws IOException {
        for (var i = 0; i < phones.size(); i += 2) {
            var phone = phones.get(i);
            phone.page().getByText("Take the sheets home").click();
            phone.sees("take-home");
            var text = text(phone.ownPack());
            assertThat(text)
                    .contains(Handset.said(checkIn(i)))
                    .contains("Our conversation")
                    .contains("9-8-8");
        }
        look.at(phones.getFirst().page(), "phone-390-take-home");
        for (var i = 0; i < phones.size(); i += 2) phones.get(i).backToTheRoom();
    }

    /** All four couples in one job: each pack names its couple, its practice and its day. */
    private void printEverything(RunningHouse house, Desk desk) throws IOException {
        desk.console().navigate(house.url("/host/rooms/" + desk.room() + "/packs"));
        assertThat(desk.testId("packs-all")).isEnabled();
        look.at(desk.console(), "packs-1280");
        assertThat(desk.console().locator("main")).containsText("4 packs");
        var job = desk.console().waitForDownload(() -> desk.testId("packs-all").click());
        var text = text(job.path());
        assertThat(text).contains("Linden", "Maple", "Birch", "Willow");
        for (var i = 0; i < phones.size(); i += 2) assertThat(text).contains(Handset.said(checkIn(i)));
        desk.open();
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void end(Desk desk) {
        desk.testId("end").click();
        look.at(desk.console(), "console-1280-ending");
        desk.console().getByText("End and erase").click();
        desk.projects("ended");
        phones.forEach(phone -> phone.sees("ended"));
        look.at(desk.projector(), "projector-1280-ended");
        look.at(phones.getFirst().page(), "phone-390-ended");
    }

    /** The room has erased its plans. A page that is still open has its own, and nothing else of what the phone was in the room. */
    private void takeHomeAfterTheEnd() throws IOException {
        var phone = phones.getFirst();
        assertThat(phone.main()).containsText("pairs and plans are erased. Your plan still goes on your sheets");
        assertThat(phone.main()).not().containsText("Our plan");
        assertThat((List<?>) phone.page().evaluate("Object.keys(localStorage).map(key => key.split(':')[2])"))
                .allMatch(kept -> kept.equals("reflection") || kept.equals("answer"));
        phone.page().getByText("Take the sheets home").click();
        phone.sees("take-home");
        assertThat(text(phone.ownPack())).contains(Handset.said(checkIn(0)));
    }
}
