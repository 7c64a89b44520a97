package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sealed ballots in real browsers: a server that dies, words that are read first, and a phone that keeps nothing. */
class SealedIT {
    private static final Path CONTENT = Path.of("src", "test", "resources", "sealed-content");
    private static final int ASKING_TREES = 2;
    private static final int OAK = 14;

    @TempDir
    private Path data;

    private RunningHouse house;
    private Browsers browsers;
    private Desk desk;
    private final Look look = new Look();
    private final List<Handset> phones = new ArrayList<>();

    @BeforeEach
    void openTheHouse() {
        house = new RunningHouse(data, "--content", CONTENT.toString());
        browsers = new Browsers();
        desk = new Desk(house, browsers.desk(1280, 800));
        desk.signIn();
        desk.makeRoom("A sealed evening", "A sealed evening, English", Optional.empty());
    }

    @AfterEach
    void closeTheHouse() {
        browsers.close();
        house.close();
    }

    private void arrive(int number) {
        var code = desk.code();
        for (var i = 0; i < number; i++) {
            var phone = new Handset(browsers.phone(i == 1 ? 320 : 390), Integer.toString(i));
            phones.add(phone);
            phone.open(house, code);
            phone.sees("lobby");
        }
    }

    private void goTo(int step) {
        while (desk.step() < step) desk.next();
        phones.forEach(phone -> phone.reaches(desk.revision()));
    }

    /** Every tree gets exactly three, and the last two share three: one ballot less, and one tree less is shown. */
    @Test
    void everyOpenPageIsCountedAgainAfterAPowerCut() throws IOException {
        powerCutWith(6);
    }

    @Test
    @Tag("slow")
    void fortyTwoOpenPagesAreCountedAgainAfterAPowerCut() throws IOException {
        powerCutWith(42);
    }

    private void powerCutWith(int pages) throws IOException {
        look.whileTelling(desk, phones, () -> {
            var code = desk.code();
            arrive(pages);
            goTo(ASKING_TREES);
            for (var i = 0; i < pages; i++) phones.get(i).answer(tree(i, pages));
            forgetful(code);
            house.kill();
            house.start();
            desk.signIn();
            desk.open();
            phones.forEach(phone -> phone.reaches(desk.revision()));
            phones.forEach(Handset::sealed);
            desk.waitUntilNextIsReady();
            desk.next();
            desk.next();
            desk.projects("picture");
            assertThat(desk.projector().locator(".names li, .bars li")).hasCount(pages / 3 - 1);
            look.at(desk.projector(), "projector-1280-picture-" + pages);
        });
        System.out.printf("Power cut while a poll is open: phones that forget 0 of 9, ours %d of %d%n", pages, pages);
    }

    /** The twin: nine phones that send once and do not seal again. If one of them were counted, so would be their tree. */
    private void forgetful(String code) {
        try (var caller = new Caller(house)) {
            var room = "/api/rooms/" + code;
            var poll = caller.get(room).json().path("step");
            var sealing = new Sealing(
                    code, "trees", poll.path("epoch").asInt(), poll.path("key").asString());
            for (var i = 0; i < 9; i++) {
                var voter = new Voter(i);
                caller.post(
                                room + "/seats",
                                "{\"seat\":\"%s\"}".formatted(voter.seat().hash()))
                        .agreed();
                caller.post(room + "/polls/trees/ballots", Caller.BYTES, voter.ballot(sealing, OAK))
                        .agreed();
            }
        }
    }

    private static int tree(int phone, int pages) {
        return phone == pages - 1 ? phone / 3 + 1 : phone / 3;
    }

    @Test
    void wordsAreReadFirstThenShownMixedUp() throws IOException {
        look.whileTelling(desk, phones, () -> {
            arrive(7);
            goTo(ASKING_TREES + 3);
            look.at(phones.getFirst().page(), "phone-390-consent");
            look.at(phones.get(1).page(), "phone-320-consent");
            phones.forEach(Handset::agree);
            look.at(phones.getFirst().page(), "phone-390-words");
            look.at(phones.get(1).page(), "phone-320-words");
            look.at(desk.projector(), "projector-1280-words");
            var said = List.of("A little hope", "Patience", "Tuesday walks", "An unkind word", "tea", "Tea");
            for (var i = 0; i < said.size(); i++) phones.get(i).write(said.get(i));
            phones.getLast().answer(0);
            assertThat(everything()).noneMatch(page -> page.contains("Tuesday walks"));
            desk.next();
            letThrough("A little hope", "Tuesday walks", "tea");
            assertThat(desk.projector().content()).doesNotContain("Tuesday walks");
            desk.next();
            desk.projects("picture");
            assertThat(desk.projector().locator(".names li")).hasCount(3);
            assertThat(desk.projector().content()).contains("Tuesday walks").doesNotContain("unkind");
            for (var phone : phones) {
                phone.sees("picture");
                assertThat(phone.main()).containsText("Tuesday walks");
                assertThat(phone.main()).not().containsText("unkind");
            }
            look.at(desk.projector(), "projector-1280-written");
            look.at(desk.console(), "console-1280-written-shown");
            look.at(phones.getFirst().page(), "phone-390-written");
            look.findsNothing();
        });
    }

    private List<String> everything() {
        var pages = new ArrayList<>(
                List.of(desk.console().content(), desk.projector().content()));
        phones.forEach(phone -> pages.add(phone.page().content()));
        return pages;
    }

    private void letThrough(String... texts) {
        assertThat(desk.testId("written")).containsText("An unkind word");
        look.at(desk.console(), "console-1280-written");
        for (var text : texts)
            desk.console()
                    .getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(text).setExact(true))
                    .check();
        look.resized(desk.console(), 390, 844, "console-390-written");
    }

    @Tag("slow")
    @Test
    void aPhoneMayDeclineAndKeepsNothingOfWhatItAnswered() throws IOException {
        look.whileTelling(desk, phones, () -> {
            arrive(1);
            goTo(ASKING_TREES);
            var phone = phones.getFirst();
            assertThat(phone.page().evaluate("() => typeof crypto.subtle")).isEqualTo("undefined");
            declines(phone);
            phone.answerByKeyboard(7);
            assertThat(trace(phone)).doesNotContain("Hazel");
            phone.page().reload();
            phone.sealed();
            assertThat(trace(phone)).doesNotContain("Hazel");
            phone.page().navigate(house.phoneUrl("/phone/licences.txt"));
            phone.page().goBack();
            phone.sealed();
            phone.button("Change my answer").click();
            assertThat(phone.page().locator("input:checked")).hasCount(0);
            var trace = trace(phone);
            phone.answer(3);
            phone.button("Change my answer").click();
            assertThat(numberless(trace(phone))).isEqualTo(numberless(trace));
            aPageThatRemembersIsCaught(phone);
            look.findsNothing();
        });
    }

    private void declines(Handset phone) {
        phone.sees("consent");
        phone.button("Not on this phone").click();
        phone.sees("declined");
        look.at(phone.page(), "phone-390-declined");
        phone.page().reload();
        phone.sees("declined");
        phone.page().locator(".actions button").first().click();
    }

    /** The twin: a page that means well and remembers. */
    private void aPageThatRemembersIsCaught(Handset phone) {
        phone.page()
                .route(
                        "**/naive",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("""
                        <main data-page=poll><label class=choice><input type=radio name=tree value=Hazel>Hazel</label></main>
                        <script>document.querySelector('input').onchange = ({ target }) => localStorage.setItem('vote', target.value)</script>""")));
        phone.page().navigate(house.phoneUrl("/naive"));
        phone.page().locator("input").check();
        phone.page().reload();
        assertThat(trace(phone)).contains("Hazel");
    }

    /** All that a curious partner could look at: what is kept, what is typed or ticked, and where this tab has been. */
    private static String trace(Handset phone) {
        return (String) phone.page().evaluate("""
                () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.cookie, name,
                  [...document.querySelectorAll('input, textarea, select')].filter(field => field.checked || field.type !== 'radio' && field.value).map(field => field.outerHTML)])""");
    }

    /** What is kept tells how many ballots went out, and nothing else. */
    private static String numberless(String trace) {
        return trace.replaceAll("sequence[^0-9]+[0-9]+", "");
    }
}
