package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import hearthside.House;
import hearthside.Sample;
import hearthside.SetClock;
import hearthside.room.RoomCode;
import hearthside.room.Rooms;
import jakarta.servlet.Filter;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@SpringBootTest(
        classes = {House.class, PhoneDoorTest.Api.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
class PhoneDoorTest {
    private static final String[] JSON = {"Content-Type", "application/json"};

    @LocalServerPort
    int port;

    @Autowired
    Rooms rooms;

    @Autowired
    SetClock clock;

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter chain;

    Visitor phone;
    String room;

    /** As much of a phone door as these rules need. */
    static class Api {
        @Bean
        RouterFunction<ServerResponse> api(Rooms rooms) {
            return RouterFunctions.route()
                    .GET(
                            "/api/rooms/{code}",
                            request -> RoomCode.typed(request.pathVariable("code"))
                                            .flatMap(rooms::byCode)
                                            .isPresent()
                                    ? ServerResponse.ok().body("here")
                                    : ServerResponse.notFound().build())
                    .POST(
                            "/api/rooms/{code}/couples/join",
                            _ -> ServerResponse.notFound().build())
                    .POST(
                            "/api/rooms/{code}/slow-down",
                            _ -> ServerResponse.noContent().build())
                    .POST(
                            "/api/rooms/{code}/{what}",
                            request -> ServerResponse.ok().body("took " + request.body(byte[].class).length))
                    .GET("/api/broken", _ -> {
                        throw new IllegalStateException("secret detail");
                    })
                    .build();
        }
    }

    @BeforeEach
    void aRoom() {
        phone = new Visitor(port);
        room = "/api/rooms/" + Sample.room(rooms).setting().code().value();
        clock.pass(Duration.ofMinutes(5));
    }

    @Test
    void aPhoneGetsNoCookieAndNothingFromElsewhere() {
        var answer = phone.get(room);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(told(answer, "Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(told(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(told(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(told(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(told(answer, "Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(told(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void strictTransportIsPromisedUnderTlsOnly() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context).addFilters(chain).build();
        mvc.perform(get("/tokens.css").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
        mvc.perform(get("/tokens.css")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @CsvSource({
        "/phone/assets/index-4f2a.js, 'public, max-age=31536000, immutable'",
        "/r/KM4PTR, no-store",
        "/, no-store",
        "/api/rooms/KM4PTR/events, no-store",
        "/tokens.css, no-cache"
    })
    void onlyBuiltFilesAreKeptForEver(String path, String keeping) {
        var response = new MockHttpServletResponse();
        new PhoneHeaders().writeHeaders(new MockHttpServletRequest("GET", path), response);
        assertThat(response.getHeader("Cache-Control")).isEqualTo(keeping);
    }

    @Test
    void aMissingBuiltFileIsNotRememberedAsMissing() {
        assertThat(told(phone.get("/phone/assets/gone.js"), "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, http://localhost",
        "Origin, null"
    })
    void aPostFromAnotherWebsiteIsRefused(String name, String value) {
        var answer = phone.post(room + "/slow-down", "", name, value);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("words", "another website");
    }

    @Test
    void ourOwnPageMayPost() {
        assertThat(phone.post(room + "/slow-down", "").statusCode()).isEqualTo(204);
        assertThat(phone.post(room + "/slow-down", "", "Sec-Fetch-Site", "same-origin", "Origin", phone.base())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aFormOrPlainTextIsNotRead() {
        assertThat(phone.post(room + "/seats", "a=b", "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(415);
        assertThat(phone.post(room + "/seats", "{}", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(phone.post(room + "/seats", "{}", "Content-Type", "nonsense").statusCode())
                .isEqualTo(415);
        assertThat(phone.post(room + "/seats", "{}", JSON).body()).isEqualTo("took 2");
    }

    @Test
    void aBodyEndsAtEightKilobytesWhetherItSaysItsLengthOrNot() {
        assertThat(phone.post(room + "/seats", "x".repeat(8192), JSON).body()).isEqualTo("took 8192");
        assertThat(phone.post(room + "/seats", "x".repeat(8193), JSON).statusCode())
                .isEqualTo(413);
        assertThat(chunked(8193).statusCode()).isEqualTo(413);
        assertThat(chunked(8192).body()).isEqualTo("took 8192");
    }

    @Test
    void aPackMayCarryAWholeEveningOfWriting() {
        assertThat(phone.post(room + "/packs", "x".repeat(60_000), JSON).body()).isEqualTo("took 60000");
        assertThat(phone.post(room + "/packs", "x".repeat(70_000), JSON).statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> chunked(int length) {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
        return phone.send(phone.request(room + "/seats", JSON).POST(body));
    }

    @Test
    void guessingRoomCodesRunsDryWhileTheGoodCodeStaysGood() {
        IntStream.range(0, 100)
                .forEach(_ ->
                        assertThat(phone.get("/api/rooms/ABCDEF").statusCode()).isEqualTo(404));
        var answer = phone.get("/api/rooms/not-a-code");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Too many wrong codes");
        assertThat(phone.get(room).statusCode()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(1));
        assertThat(phone.get("/api/rooms/ABCDEF").statusCode()).isEqualTo(404);
    }

    @Test
    void guessingPairingCodesStopsPairingInThatRoomOnly() {
        var other = "/api/rooms/" + Sample.room(rooms).setting().code().value();
        IntStream.range(0, 60)
                .forEach(_ -> assertThat(
                                phone.post(room + "/couples/join", "{}", JSON).statusCode())
                        .isEqualTo(404));
        assertThat(phone.post(room + "/couples/join", "{}", JSON).statusCode()).isEqualTo(429);
        assertThat(phone.get(room).statusCode()).isEqualTo(200);
        assertThat(phone.post(other + "/couples/join", "{}", JSON).statusCode()).isEqualTo(404);
    }

    @Test
    void anErrorIsOneSentenceInTheReadersLanguage() {
        var answer = phone.get("/api/broken", "Accept-Language", "fr");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .startsWith("{\"words\":\"Quelque chose s’est mal passé")
                .doesNotContain("secret");
        var page = phone.get("/nothing/here");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is nothing at this address").doesNotContain("Exception");
    }

    private static String told(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
