package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import hearthside.House;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.sheet.Printer;
import hearthside.sheet.Proofs;
import hearthside.workshop.Drafting;
import hearthside.workshop.Studio;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/**
 * Somebody else's room is as good as none, at every address that takes a room. The addresses are those that the house really
 * has: a new one is tried without being named here.
 */
@SpringBootTest(
        classes = {House.class, OwnersTest.Desk.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
class OwnersTest {
    private static final String WORDS = "kettle, moss and a slow train";
    private static final Pattern ROOM = Pattern.compile(":(id|room)\\b");
    private static final Pattern RESOURCE = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\?]+");

    @LocalServerPort
    int port;

    @Autowired
    Rooms rooms;

    @Autowired
    Passwords passwords;

    @Autowired
    ServletContext servlets;

    Visitor browser;
    String cookie;
    LiveRoom mine;
    LiveRoom theirs;

    /** As much of the rest as the pages need to open. */
    static class Desk {
        @Bean
        Printer printer() {
            return mock();
        }

        @Bean
        Proofs proofs() {
            return mock();
        }

        @Bean
        Studio studio() {
            return mock();
        }

        @Bean
        Drafting drafting() {
            return mock();
        }
    }

    @BeforeEach
    void twoFacilitators() {
        browser = new Visitor(port);
        passwords.set(Account.FACILITATOR, WORDS);
        cookie = signedIn();
        mine = House.room(rooms, Account.FACILITATOR, "Lanterns by the lake");
        theirs = House.room(rooms, "somebody else", "Seven grey herons");
    }

    private String signedIn() {
        var answer =
                browser.post("/host/sign-in", "password=" + WORDS, "Content-Type", "application/x-www-form-urlencoded");
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private HttpResponse<String> opens(String page, String cookie) {
        return FlowClient.in(browser, cookie).goes(page);
    }

    private List<String> pagesOfARoom() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .map(route -> route.getTemplate())
                .filter(template -> ROOM.matcher(template).find())
                .toList();
    }

    private static String of(LiveRoom room, String template) {
        return ROOM.matcher(template).replaceAll(room.id());
    }

    @Test
    void everyPageOfARoomOpensForItsOwnerAndForNobodyElse() {
        assertThat(pagesOfARoom())
                .extracting(template -> template.replaceAll(":\\w+(\\([^)]*\\))?", ":"))
                .contains("rooms/:", "rooms/:/packs", "rooms/:/checklist", "screen/:");
        for (var template : pagesOfARoom()) {
            assertThat(opens(of(mine, template), cookie).body())
                    .as("one's own, %s", template)
                    .containsPattern(signsOf(mine));
            assertThat(opens(of(theirs, template), cookie).body())
                    .as("somebody else's, %s", template)
                    .doesNotContainPattern(signsOf(theirs));
        }
    }

    /** Its name, which only its owner reads, or its code, which the screen writes in two halves. */
    private static Pattern signsOf(LiveRoom room) {
        var code = room.setting().code().value();
        return Pattern.compile(
                Pattern.quote(room.setting().alias()) + "|" + code.substring(0, 3) + "\\W{0,9}" + code.substring(3));
    }

    @Test
    void somebodyElsesRoomLooksLikeOneThatIsNotThere() {
        for (var template : pagesOfARoom())
            assertThat(withoutWhatDiffersAnyway(opens(of(theirs, template), cookie)))
                    .as(template)
                    .isEqualTo(withoutWhatDiffersAnyway(
                            opens(ROOM.matcher(template).replaceAll("0".repeat(36)), cookie)));
    }

    private String withoutWhatDiffersAnyway(HttpResponse<String> page) {
        return page.body()
                .replaceAll(theirs.id(), "ROOM")
                .replaceAll("0{36}", "ROOM")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "KEY")
                .replaceAll("-?\\d+", "N");
    }

    @Test
    void theListHoldsOnesOwnRoomsOnly() {
        assertThat(opens("", cookie).body())
                .contains(mine.setting().alias())
                .doesNotContain(theirs.setting().alias(), theirs.id());
    }

    @Test
    void aDownloadOfAnOpenPageIsWorthNothingInAnotherSessionOrInNone() {
        var page =
                RESOURCE.matcher(opens("rooms/" + mine.id() + "/packs", cookie).body());
        assertThat(page.find()).as("a link to something to print").isTrue();
        var address = "/host/" + page.group();
        assertThat(browser.get(address).statusCode()).isEqualTo(302);
        assertThat(browser.get(address, "Cookie", signedIn()).statusCode()).isGreaterThanOrEqualTo(400);
    }
}
