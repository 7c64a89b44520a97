package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.House;
import hearthside.SetClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in, and how that ends, against the running house. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = House.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "hearthside.address=https://hearth.example",
            "server.servlet.session.cookie.secure=true",
            "server.servlet.session.cookie.name=__Host-hearthside"
        })
class SessionsTest {
    private static final String WORDS = "kettle, moss and a slow train";
    /** Behind the door, and quick to ask for. */
    private static final String INSIDE = "/host/VAADIN/nothing.js";

    private static final int IN = 404;
    private static final int OUT = 302;

    @LocalServerPort
    int port;

    @Autowired
    Passwords passwords;

    @Autowired
    Stays stays;

    @Autowired
    SetClock clock;

    Visitor browser;

    @BeforeEach
    void aPassword() {
        browser = new Visitor(port);
        passwords.set(Account.FACILITATOR, WORDS);
    }

    private HttpResponse<String> types(String password) {
        return browser.post(
                "/host/sign-in", "password=" + password, "Content-Type", "application/x-www-form-urlencoded");
    }

    private String signsIn() {
        return types(WORDS).headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private int inside(String cookie) {
        return browser.get(INSIDE, "Cookie", cookie).statusCode();
    }

    private static String session(String cookie) {
        return cookie.replaceAll(".*=", "");
    }

    @Test
    void signingOutElsewhereShutsTheOtherBrowsersDoorAtOnce() {
        var laptop = signsIn();
        var phone = signsIn();
        stays.endElsewhere(Account.FACILITATOR, session(laptop));
        assertThat(inside(phone)).isEqualTo(OUT);
        assertThat(inside(laptop)).isEqualTo(IN);
    }

    @Test
    void afterTwoDaysTheDoorIsShut() {
        var laptop = signsIn();
        clock.pass(Duration.ofHours(47));
        assertThat(inside(laptop)).isEqualTo(IN);
        clock.pass(Duration.ofHours(1));
        assertThat(inside(laptop)).isEqualTo(OUT);
    }

    @Test
    void afterTwelveHoursAPageLeadsToTheSignInAndBack() {
        var laptop = signsIn();
        clock.pass(Duration.ofHours(12));
        var page = browser.get("/host/settings", "Cookie", laptop);
        assertThat(page.statusCode()).isEqualTo(OUT);
        assertThat(page.headers().firstValue("Location")).hasValue("/host/sign-in?next=%2Fhost%2Fsettings");
    }

    @Test
    void aSessionIsNeverTakenFromAnAddress() {
        var id = session(signsIn());
        assertThat(browser.get(INSIDE + ";__Host-hearthside=" + id).statusCode())
                .isNotEqualTo(IN);
        assertThat(browser.get(INSIDE + ";jsessionid=" + id).statusCode()).isNotEqualTo(IN);
    }

    @Test
    void underTlsTheCookieStaysThereAndEveryAnswerSaysToComeByTls() {
        var answer = types(WORDS);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-hearthside=")
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain");
        for (var path : new String[] {"/host", "/host/sign-in", "/tokens.css", "/nothing"})
            assertThat(browser.get(path).headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .hasValueSatisfying(promise -> assertThat(promise).contains("31536000", "includeSubDomains"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/host", "/host/sign-in", "/host/VAADIN/nothing.js", "/host/error"})
    void nothingOfTheFacilitatorsIsKeptOrSharedWithOtherWebsites(String path) {
        for (var cookie : new String[] {"", signsIn()}) {
            var answer = browser.get(path, "Cookie", cookie.isEmpty() ? "a=b" : cookie)
                    .headers();
            if (!path.equals("/host") || cookie.isEmpty())
                assertThat(answer.firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(answer.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
            assertThat(answer.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fonts/", "/phone/", "/phone/assets/", "/META-INF/", "/.git/config", "/host/VAADIN/"})
    void noFolderIsListed(String folder) {
        assertThat(browser.get(folder, "Cookie", signsIn()).statusCode()).isEqualTo(404);
    }

    @Test
    void theLogSaysThatSomebodyTriedAndNeverWhatOrFromWhere(CapturedOutput log) {
        signsIn();
        types("not the right one at all");
        assertThat(log.getOut())
                .contains("Signed in: facilitator", "A wrong password for facilitator")
                .doesNotContain(WORDS, "not the right one", "127.0.0.1", "0:0:0:0");
    }
}
