package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.House;
import hearthside.SetClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
        classes = House.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class HostDoorTest {
    private static final String WORDS = "kettle, moss and a slow train";
    /** Behind the door, and quick to ask for: nothing is there, but only who is signed in learns that. */
    private static final String INSIDE = "/host/VAADIN/nothing.js";

    @LocalServerPort
    int port;

    @Autowired
    SignInLink link;

    @Autowired
    Passwords passwords;

    @Autowired
    SetClock clock;

    Visitor visitor;

    @BeforeEach
    void knock() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/host",
                "/host/",
                "/host/rooms/abc",
                "/host/content",
                "/host/content/sample/en",
                "/host/VAADIN/dynamic/resource/1/abc/upload",
                "/host/?v-r=init&location=settings",
                "/host/VAADIN/nothing.js",
                "/host/error"
            })
    void everyScreenAsksWhoIsThere(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).startsWith("/host/sign-in");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "object-src 'none'");
    }

    @Test
    void anOpenPageHearsThatItsSessionIsOverInsteadOfARedirectItCannotRead() {
        var stale = "hearthside=0123456789ABCDEF0123456789ABCDEF";
        var press = visitor.post("/host/?v-r=uidl&v-uiId=0", "{}", "Content-Type", "application/json", "Cookie", stale);
        assertThat(press.statusCode()).isEqualTo(200);
        assertThat(press.body()).contains("\"sessionExpired\":true");
        assertThat(press.headers().firstValue("Set-Cookie")).isEmpty();
        var heartbeat = visitor.post("/host/?v-r=heartbeat&v-uiId=0", "", "Cookie", stale);
        assertThat(heartbeat.statusCode()).isEqualTo(403);
        assertThat(heartbeat.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uidl", "heartbeat", "push", "init"})
    void noWayOfAskingOpensAScreen(String kind) {
        var answer = visitor.get("/host/settings?v-r=" + kind);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void thePrintedLinkOpensTheDoorOnce() {
        var path = link.url("");
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Set-Cookie"))
                .startsWith("hearthside=")
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age", "Expires");
        assertThat(visitor.get(INSIDE, "Cookie", cookie(answer)).statusCode()).isEqualTo(404);

        var again = visitor.get(path);
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains("used already", "start Hearthside again");
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongLinkSaysHowToGetANewOne() {
        var answer = visitor.get("/host/sign-in?token=0123456789abcdef", "Accept-Language", "fr-CA");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Nous ne connaissons pas ce lien", "lang=\"fr\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aLinkFromYesterdayIsOver() {
        clock.pass(Duration.ofHours(25));
        assertThat(visitor.get(link.url("")).body()).contains("more than a day old");
    }

    @Test
    void aBrowserThatLooksAheadDoesNotUseTheLinkUp() {
        visitor.get(link.url(""), "Sec-Purpose", "prefetch;prerender");
        assertThat(visitor.get(link.url("")).headers().firstValue("Set-Cookie")).isPresent();
    }

    @Test
    void withoutAPasswordThereIsNoPasswordToGuess() {
        assertThat(visitor.get("/host/sign-in").body()).doesNotContain("<form").contains("sign-in link");
        assertThat(typed("").statusCode()).isEqualTo(403);
    }

    @Test
    void thePasswordOpensTheDoorAndLeadsWhereSheWantedToGo() {
        passwords.set(Account.FACILITATOR, WORDS);
        var asked = visitor.get("/host/rooms/abc/checklist");
        assertThat(visitor.get(header(asked, "Location")).body()).contains("value=\"/host/rooms/abc/checklist\"");
        var answer = typed(WORDS + "&next=/host/rooms/abc");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/host/rooms/abc");
        assertThat(visitor.get(INSIDE, "Cookie", cookie(answer)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/host//elsewhere", "/r/KM4PTR"})
    void nobodyIsLedElsewhere(String next) {
        passwords.set(Account.FACILITATOR, WORDS);
        assertThat(header(typed(WORDS + "&next=" + next), "Location")).isEqualTo("/host");
    }

    @Test
    void fiveWrongPasswordsMakeEvenTheRightOneWait() {
        passwords.set(Account.FACILITATOR, WORDS);
        IntStream.range(0, 5).forEach(_ -> assertThat(typed("wrong").body()).contains("This is not the password"));
        var answer = typed(WORDS);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(header(answer, "Retry-After")).isEqualTo("15");
        assertThat(answer.body()).contains("try again in one minute");
        clock.pass(Duration.ofSeconds(15));
        assertThat(typed(WORDS).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormOnAnotherWebsiteCannotSignIn() {
        passwords.set(Account.FACILITATOR, WORDS);
        var answer = visitor.post(
                "/host/sign-in",
                "password=" + WORDS,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                "https://elsewhere.example");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aCookieSomebodyPlantedIsNotTheOneThatIsSignedIn() {
        passwords.set(Account.FACILITATOR, WORDS);
        var first = cookie(typed(WORDS));
        var second = cookie(visitor.post(
                "/host/sign-in",
                "password=" + WORDS,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                first));
        assertThat(second).isNotEqualTo(first);
        assertThat(visitor.get(INSIDE, "Cookie", first).statusCode()).isEqualTo(302);
    }

    @Test
    void nothingBehindTheDoorIsPostedWithoutAToken() {
        var cookie = cookie(visitor.get(link.url("")));
        assertThat(visitor.post("/host/sign-out", "", "Cookie", cookie).statusCode())
                .isEqualTo(403);
        assertThat(visitor.get(INSIDE, "Cookie", cookie).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> typed(String password) {
        return visitor.post(
                "/host/sign-in", "password=" + password, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String cookie(HttpResponse<?> answer) {
        return header(answer, "Set-Cookie").replaceAll(";.*", "");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
