package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone with another engine than Chromium's goes through everything once. Five plain voters sit beside it: with it they are six, and six are shown. */
@Tag("slow")
class EnginesIT {
    private static final Path CONTENT = Path.of("src", "test", "resources", "engines-content");
    private static final int OTHERS = 5;

    @TempDir
    private Path data;

    private final List<Voter> others =
            IntStream.range(0, OTHERS).mapToObj(Voter::new).toList();

    private String code = "";

    interface Opened {
        Engine by(RunningHouse house) throws IOException;
    }

    @Test
    void aPhoneWithWebKitDoesEverything() throws IOException {
        assumeTrue(
                Files.isExecutable(WebKit.DRIVER) && Files.isExecutable(WebKit.SCREEN),
                "WebKit is not installed (webkit2gtk-driver and xvfb): its story is left out.");
        everything("webkit", house -> new WebKit(data, "127.0.0.1:" + house.port()));
    }

    @Test
    void aPhoneWithFirefoxDoesEverything() throws IOException {
        assumeTrue(
                Files.isExecutable(Firefox.PROGRAM), "Firefox is not installed (firefox-esr): its story is left out.");
        everything("firefox", _ -> new Firefox(data));
    }

    private void everything(String name, Opened opened) throws IOException {
        try (var house = new RunningHouse(data.resolve("house"), "--content", CONTENT.toString());
                var engine = opened.by(house);
                var browsers = new Browsers();
                var caller = new Caller(house)) {
            var phone = new EnginePhone(engine, name);
            var desk = new Desk(house, browsers.desk(1280, 800));
            desk.signIn();
            desk.makeRoom("Every engine", "Every engine, English", Optional.empty());
            code = desk.code();
            desk.tickTheChecklist();
            new Look().whileTelling(desk, List.of(), () -> {
                comesIn(house, phone, desk);
                pairs(phone, house, browsers, desk);
                othersComeIn(caller);
                reads(phone, desk);
                answersEveryKindOfPoll(phone, desk, caller);
                takesATurn(phone, desk);
                plansAndTakesHome(phone, desk);
                assertThat(phone.broken()).as("what went wrong in the page").isEmpty();
                leaves(phone);
            });
        }
    }

    /** As in a real room: plain http and no {@code crypto.subtle}. A code that is typed, and one that is wrong before. */
    private void comesIn(RunningHouse house, EnginePhone phone, Desk desk) {
        phone.open(house.phoneUrl("/"));
        phone.sees("join");
        assertThat(phone.ask("return typeof crypto.subtle").asString()).isEqualTo("undefined");
        phone.tap("main button", "Join the room");
        phone.reads(".trouble", "type the code first");
        phone.type("#code", code.toLowerCase());
        phone.tap("main button", "Join the room");
        phone.sees("lobby");
        assertThat(desk.testId("people-seats")).hasText("1");
    }

    private void pairs(EnginePhone phone, RunningHouse house, Browsers browsers, Desk desk) {
        var partner = new Handset(browsers.phone(390), "partner");
        partner.open(house, code);
        partner.page().getByText("Pair our phones").first().click();
        assertThat(partner.page().locator("[data-pairing-code]")).hasText(Pattern.compile("[A-HJ-NP-Z2-9]{4}"));
        phone.tap("button", "Pair our phones");
        phone.sees("pairing");
        phone.type("#theirs", partner.page().locator("[data-pairing-code]").textContent());
        phone.tap("main button", "Pair");
        phone.reads("[data-alias]", partner.alias());
        phone.picture("paired");
        phone.tap("button", "Back to the room");
        partner.page().close();
    }

    private void othersComeIn(Caller caller) {
        for (var voter : others)
            caller.post(
                            "/api/rooms/" + code + "/seats",
                            "{\"seat\":\"%s\"}".formatted(voter.seat().hash()))
                    .agreed();
    }

    private static void reads(EnginePhone phone, Desk desk) {
        desk.next();
        phone.sees("reading");
        phone.reads(".reading", "One of everything");
        var before = letters(phone);
        phone.tap("button.size", "");
        phone.ask("return document.documentElement.dataset.text === '125'");
        assertThat(letters(phone)).isGreaterThan(before * 1.2);
        phone.picture("reading-125");
        for (var size : List.of("160", "200", "100")) {
            phone.tap("button.size", "");
            phone.ask("return document.documentElement.dataset.text === arguments[0]", size);
        }
        phone.tap(".phone-bar button", "Support");
        phone.sees("support");
        phone.reads("main", "9-8-8");
        phone.tap("button", "Back to the room");
        phone.tap(".phone-bar button", "Slow down");
        phone.reads(".phone-note", "Passed on");
        assertThat(desk.testId("slow-downs")).hasText("1");
        desk.press("b");
        desk.projects("calm");
        phone.sees("calm");
        desk.press("b");
        desk.projects("slide");
        desk.next();
        phone.sees("reflection");
        phone.type("main textarea", "somebody waits");
    }

    private static double letters(EnginePhone phone) {
        return phone.ask("return parseFloat(getComputedStyle(document.querySelector('.reading p')).fontSize)")
                .asDouble();
    }

    private void answersEveryKindOfPoll(EnginePhone phone, Desk desk, Caller caller) {
        asks(phone, desk, "tree", caller, 1, "Beech");
        asks(phone, desk, "more-of", caller, 1, "Rest");
        asks(phone, desk, "order", caller, 2, "Honey");
        asks(phone, desk, "easy", caller, 3, "4");
        words(phone, desk, caller);
    }

    /** Three of the others take the first answer, two the one that is tapped: with the phone there are three of each. */
    private void asks(EnginePhone phone, Desk desk, String poll, Caller caller, int theirs, String tapped) {
        desk.next();
        desk.projects("asking");
        phone.agrees();
        var sealing = sealing(poll, caller);
        for (var i = 0; i < OTHERS; i++) cast(caller, poll, others.get(i).ballot(sealing, i < 3 ? 0 : theirs));
        phone.tap(".choice", tapped);
        phone.seals(poll);
        shown(phone, desk);
    }

    private Sealing sealing(String poll, Caller caller) {
        var step = caller.get("/api/rooms/" + code).json().path("step");
        return new Sealing(
                code, poll, step.path("epoch").asInt(), step.path("key").asString());
    }

    private void cast(Caller caller, String poll, byte[] ballot) {
        caller.post("/api/rooms/" + code + "/polls/" + poll + "/ballots", Caller.BYTES, ballot)
                .agreed();
    }

    /** Five answers would have been withheld. */
    private static void shown(EnginePhone phone, Desk desk) {
        desk.next();
        phone.sees("closed");
        desk.next();
        desk.projects("picture");
        phone.sees("picture");
    }

    private void words(EnginePhone phone, Desk desk, Caller caller) {
        desk.next();
        phone.agrees();
        var sealing = sealing("words", caller);
        for (var i = 0; i < OTHERS; i++) cast(caller, "words", others.get(i).words(sealing, "word " + i));
        phone.type("main textarea", "Tuesday walks, déjà vu");
        phone.seals("words");
        desk.next();
        phone.sees("closed");
        assertThat(desk.testId("written")).containsText("Tuesday walks, déjà vu");
        desk.next();
        phone.sees("withheld");
    }

    private static void takesATurn(EnginePhone phone, Desk desk) {
        desk.next();
        phone.sees("turn");
        phone.reads("hearth-timer", "minutes left");
        phone.tap(".ways button", "On my own");
        phone.sees("alone");
        phone.type("main textarea", "a quiet morning");
    }

    private static void plansAndTakesHome(EnginePhone phone, Desk desk) throws IOException {
        desk.next();
        phone.sees("plan");
        phone.tap(".choice", "Tea before the day begins");
        phone.tap(".choices--week .choice", "T");
        phone.pick("#at", "20:30");
        var checkIn = LocalDate.now().plusDays(18);
        phone.pick("#check", checkIn.toString());
        phone.tap("button", "Keep this plan");
        phone.reads(".outcome--good", "Kept");
        phone.picture("planned");
        phone.tap("button", "Take the sheets home");
        phone.sees("take-home");
        phone.tap(".choice", "What I wrote here");
        phone.tap("button", "Make my PDF");
        phone.reads(".outcome--good", "PDF");
        assertThat(text(phone.saved())).contains(Handset.said(checkIn), "somebody waits", "a quiet morning", "9-8-8");
        phone.tap("button", "Back to the room");
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void leaves(EnginePhone phone) {
        phone.tap(".phone-bar button", "Leave quickly");
        phone.sees("left");
        assertThat(phone.ask("return location.pathname + location.hash + ' ' + document.title")
                        .asString())
                .isEqualTo("/#left This page is closed");
    }
}
