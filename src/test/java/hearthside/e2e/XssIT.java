package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Texts that would run, through every place where somebody can enter a text, in a real browser whose content policy is switched
 * off: what does not run here does not run because it is text.
 */
@Tag("slow")
class XssIT {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORDS = 80;
    private static final int SOME = 12;

    @TempDir
    private Path folder;

    private final List<Integer> ran = new CopyOnWriteArrayList<>();
    private RunningHouse house;
    private Browsers browsers;
    private Desk desk;
    private Caller caller;
    private String code = "";

    @BeforeEach
    void aHouseOfPayloads() throws IOException {
        var content = folder.resolve("content");
        new PayloadWorkshop(content).write();
        house = new RunningHouse(folder.resolve("data"), "--content", content.toString());
        browsers = new Browsers();
        desk = new Desk(house, careless(1280));
        caller = new Caller(house);
    }

    private Page careless(int width) {
        var page = browsers.withoutPolicy(width);
        page.context().exposeFunction("ran", numbers -> ran.add(((Number) numbers[0]).intValue()));
        return page;
    }

    @AfterEach
    void closeTheHouse() {
        caller.close();
        browsers.close();
        house.close();
    }

    @Test
    void aCarelessPageRunsEveryOneOfThem() {
        var twin = new CarelessPage(careless(800), ran);
        assertThat(Payload.ALL).hasSizeGreaterThanOrEqualTo(50);
        assertThat(Payload.ALL.stream().filter(payload -> !twin.runs(payload))).isEmpty();
    }

    private void nothingRan(String where) {
        assertThat(ran).as(where).isEmpty();
    }

    /** What can be pressed by a script may not hold one. */
    private static void press(Page page) {
        var links = page.locator("a[href]").evaluateAll("links => links.map(link => link.getAttribute('href'))");
        assertThat(links.toString().toLowerCase()).doesNotContain("script:", "data:text");
    }

    // Addresses, before anybody is signed in, and the phone's own fields

    @Test
    void noneRunsFromAnAddressOrACodeThatSomebodyTypes() {
        var page = careless(390);
        for (var payload : Payload.ALL) {
            var typed = encoded(payload.text());
            for (var path :
                    new String[] {"/", "/r/", "/host/", "/host/sign-in?token=", "/host/sign-in?next=", "/nothing?"})
                page.navigate(house.url(path + typed));
            nothingRan("address with " + payload);
        }
        for (var payload : Payload.ALL) {
            page.navigate(house.url("/"));
            page.locator("main input").first().fill(payload.text());
            page.keyboard().press("Enter");
            assertThat(page.locator("[aria-invalid=true]")).isVisible();
            nothingRan("room code " + payload);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    // The room's name, on every page that shows it

    private void aRoom() {
        desk.signIn();
        desk.makeRoom(Payload.ALL.get(1).text(), Payload.ALL.get(1).text() + ", English", Optional.empty());
        code = desk.code();
    }

    @Test
    void noneRunsFromARoomsName() {
        aRoom();
        var console = desk.console();
        console.navigate(house.url("/host"));
        for (var name : namesOfAll()) {
            console.locator(".links button")
                    .filter(new Locator.FilterOptions().setHasText("Rename"))
                    .click();
            console.locator(".in-dialog input").fill(name);
            console.locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Rename"))
                    .click();
            assertThat(console.locator("h3").filter(new Locator.FilterOptions().setHasText(name)))
                    .isVisible();
            nothingRan("name " + name);
        }
        for (var path : new String[] {"", "/packs", "/checklist"}) {
            console.navigate(house.url("/host/rooms/" + desk.room() + path));
            assertThat(console.locator("main").first()).isVisible();
            nothingRan("name on " + path);
        }
    }

    /** All payloads, as many in a name as it may hold. */
    private static List<String> namesOfAll() {
        var names = new ArrayList<>(List.of(""));
        for (var payload : Payload.ALL) {
            var longer = (names.getLast() + " " + payload.text()).strip();
            if (longer.length() > LONGEST_NAME) names.add(payload.cutTo(LONGEST_NAME));
            else names.set(names.size() - 1, longer);
        }
        return names;
    }

    // The workshop on all screens, words of phones and of paper

    @Test
    void noneRunsInAnEvening() {
        aRoom();
        var phone = new Handset(careless(390), "phone");
        phone.open(house, code);
        pairing(phone);
        desk.tickTheChecklist();
        while (!step().path("id").asString("").equals("words")) {
            desk.next();
            phone.reaches(desk.revision());
            press(phone.page());
            nothingRan("step " + desk.step());
        }
        words();
        desk.next();
        letThrough();
        desk.next();
        desk.projects("picture");
        phone.sees("picture");
        press(phone.page());
        press(desk.projector());
        press(desk.console());
        nothingRan("words");
    }

    private JsonNode step() {
        return caller.get("/api/rooms/" + code).json().path("step");
    }

    private void pairing(Handset phone) {
        for (var payload : Payload.ALL.subList(0, SOME)) {
            phone.page().navigate(house.phoneUrl("/r/" + code));
            phone.page().getByText("Pair our phones").first().click();
            phone.page().locator("#theirs").fill(payload.text());
            phone.button("Pair").click();
            nothingRan("pairing code " + payload);
        }
        phone.open(house, code);
    }

    private void words() {
        var room = "/api/rooms/" + code;
        var poll = step();
        var sealing = new Sealing(
                code, "words", poll.path("epoch").asInt(), poll.path("key").asString());
        for (var payload : Payload.ALL) {
            var voter = new Voter(payload.number());
            caller.post(
                            room + "/seats",
                            "{\"seat\":\"%s\"}".formatted(voter.seat().hash()))
                    .agreed();
            var ballot = voter.words(sealing, payload.cutTo(LONGEST_WORDS));
            caller.post(room + "/polls/words/ballots", Caller.BYTES, ballot).agreed();
        }
        paper();
    }

    private void paper() {
        desk.testId("slips").click();
        for (var payload : Payload.ALL.subList(0, SOME)) {
            var text = desk.testId("paper-text").locator("input");
            text.fill(payload.cutTo(LONGEST_WORDS));
            desk.testId("paper-add").click();
            assertThat(text).hasValue("");
            nothingRan("paper " + payload);
        }
        assertThat(desk.testId("paper-so-far")).containsText(Integer.toString(SOME));
        desk.testId("paper-heads").locator("input").fill("200");
        desk.testId("paper-heads").locator("input").press("Tab");
        desk.testId("paper-count").click();
        assertThat(desk.console().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private void letThrough() {
        var boxes = desk.testId("written").locator("vaadin-checkbox");
        assertThat(boxes.first()).isVisible();
        assertThat(boxes.allTextContents())
                .containsAll(Payload.ALL.stream()
                        .map(payload -> payload.cutTo(LONGEST_WORDS).strip())
                        .filter(text -> !text.contains("  "))
                        .limit(SOME)
                        .toList());
        for (var at = 0; at < 6; at++) boxes.nth(at).locator("label").click();
        nothingRan("what was written");
    }

    // The content page: every step of the workshop, an article, files with strange names

    @Test
    void noneRunsOnTheContentPage() {
        desk.signIn();
        var page = desk.console();
        for (var payload : Payload.ALL.subList(0, SOME)) {
            page.navigate(house.url("/host/content/payloads/en?variant=" + encoded(payload.text()) + "&step="
                    + encoded(payload.text())));
            assertThat(page.locator("main").first()).isVisible();
            nothingRan("query " + payload);
        }
        page.navigate(house.url("/host/content/payloads/en?variant=all&step=0"));
        assertThat(page.getByTestId("preview-where")).containsText("Step 1 of");
        page.getByTestId("preview-next").focus();
        for (var step = 2; step <= 40; step++) {
            page.keyboard().press("ArrowRight");
            assertThat(page.getByTestId("preview-where")).containsText("Step " + step + " of");
            nothingRan("preview of step " + step);
        }
        page.navigate(house.url("/host/content"));
        article(page);
        files(page);
        press(page);
    }

    private void article(Page page) {
        var article = Payload.ALL.stream()
                .map(payload -> "Heading " + payload.number() + " " + payload.text() + "\n\n" + "People write "
                        + payload.text() + " and mean no harm. It is a sentence like any other.")
                .collect(Collectors.joining("\n\n", "An article\n\n", "\n"));
        page.locator("vaadin-text-area textarea").fill(article);
        page.getByLabel("Name of its folder").last().fill("article");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a workshop of it"))
                .click();
        assertThat(page.getByText("“article” is in the content folder.")).isVisible();
        nothingRan("article");
        page.navigate(house.url("/host/content/article/en"));
        assertThat(page.getByTestId("preview-where")).containsText("Step 1 of");
        for (var step = 2; step <= 20; step++) page.keyboard().press("ArrowRight");
        nothingRan("article as a workshop");
        page.navigate(house.url("/host/content"));
    }

    private void files(Page page) {
        for (var payload : Payload.ALL.subList(0, SOME))
            for (var kind : new String[] {".zip", ".txt"}) {
                var file = new FilePayload(payload.text() + kind, "application/octet-stream", new byte[] {0, 1, 2});
                page.locator("vaadin-upload input[type=file]")
                        .nth(kind.equals(".zip") ? 0 : 1)
                        .setInputFiles(file);
                nothingRan("file " + payload);
            }
    }
}
