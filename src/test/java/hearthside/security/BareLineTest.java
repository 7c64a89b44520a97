package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.House;
import hearthside.Sample;
import hearthside.room.Rooms;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no browser sends: too large, too slow, without an end, or meant to be read in two ways. */
@SpringBootTest(
        classes = {House.class, PhoneDoorTest.Api.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.tomcat.connection-timeout=2s"})
class BareLineTest {
    private static final int SLOW_ONES = 300;
    private static final String HOST = "Host: localhost\n";
    private static final String JSON = "Content-Type: application/json\n";
    private static final String LAST = "Connection: close\n\n";

    @LocalServerPort
    int port;

    @Autowired
    Rooms rooms;

    String room;

    @BeforeEach
    void aRoom() {
        room = "/api/rooms/" + Sample.room(rooms).setting().code().value();
    }

    private String says(String lines) {
        try (var line = new BareLine(port)) {
            return line.lines(lines).answer();
        }
    }

    private void aGoodPhoneGetsIn() {
        assertThat(says("GET " + room + " HTTP/1.1\n" + HOST + LAST)).startsWith("HTTP/1.1 200");
    }

    @Test
    void aHeadThatIsTooLargeIsRefusedAndTellsNothingOfTheInside() {
        var answer = says("GET " + room + " HTTP/1.1\n" + HOST + "X-Long: " + "a".repeat(20_000) + "\n" + LAST);
        assertThat(answer).matches("(?s)(HTTP/1.1 4.*)?");
        assertThat(answer).doesNotContain("Tomcat", "Exception", "java.");
        aGoodPhoneGetsIn();
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(says("GET /r/" + "a".repeat(20_000) + " HTTP/1.1\n" + HOST + LAST))
                .matches("(?s)(HTTP/1.1 4.*)?");
    }

    @Test
    void manyHeadsOfOneNameAreRefused() {
        assertThat(says("GET " + room + " HTTP/1.1\n" + HOST + "X-A: b\n".repeat(1_000) + LAST))
                .matches("(?s)(HTTP/1.1 4.*)?");
    }

    @Test
    void chunksWithoutAnEndAreCutOffAtTheLimit() {
        try (var line = new BareLine(port)) {
            line.lines("POST " + room + "/seats HTTP/1.1\n" + HOST + JSON + "Transfer-Encoding: chunked\n\n");
            for (var sent = 0; sent <= 9; sent++) line.lines("400\n" + "a".repeat(0x400) + "\n");
            assertThat(line.status()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aBodyThatNeverComesIsNotWaitedForLongAndHoldsNobodyUp() {
        try (var line = new BareLine(port)) {
            line.lines("POST " + room + "/seats HTTP/1.1\n" + HOST + JSON + "Content-Length: 4000\n\n{\"seat\"");
            aGoodPhoneGetsIn();
            assertThat(line.answer()).doesNotContain("204", "200", "Exception");
        }
    }

    @Test
    void aHeadThatNeverEndsIsHungUpOn() {
        try (var line = new BareLine(port)) {
            assertThat(line.lines("GET " + room + " HTTP/1.1\nHost: loc").answer())
                    .doesNotContain("200");
        }
    }

    /** Each holds a line and none holds a worker: half of them stop in the head, half in the body. */
    @Test
    void threeHundredSlowLinesKeepNoGoodPhoneOut() {
        var slow = new ArrayList<BareLine>();
        try {
            for (var one = 0; one < SLOW_ONES / 2; one++) {
                slow.add(new BareLine(port).bytes("G"));
                slow.add(new BareLine(port)
                        .lines("POST " + room + "/seats HTTP/1.1\n" + HOST + JSON + "Content-Length: 90\n\n{"));
            }
            aGoodPhoneGetsIn();
            slow.forEach(line -> line.bytes("E"));
            aGoodPhoneGetsIn();
        } finally {
            slow.forEach(BareLine::close);
        }
    }

    @Test
    void aSecondRequestHiddenInTheBodyOfAFirstIsNotAnswered() {
        var hidden = "GET " + room + " HTTP/1.1\n" + HOST + LAST;
        var answer = says("POST " + room + "/slow-down HTTP/1.1\n" + HOST + "Content-Length: " + (hidden.length() + 5)
                + "\nTransfer-Encoding: chunked\n\n0\n\n" + hidden);
        assertThat(answer.split("HTTP/1\\.1 ", -1)).as(answer).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\nContent-Length: 3\n",
                "Content-Length: +2\n",
                "Content-Length: -1\n",
                "Content-Length: 0x2\n",
                "Content-Length : 2\n",
                "Transfer-Encoding: chunked, identity\n",
                "Transfer-Encoding: xchunked\n",
                "Transfer-Encoding : chunked\n"
            })
    void aLengthThatCanBeReadInTwoWaysIsRefused(String length) {
        assertThat(says("POST " + room + "/seats HTTP/1.1\n" + HOST + JSON + length + LAST + "{}"))
                .matches("(?s)HTTP/1.1 (4|501).*")
                .doesNotContain("Tomcat", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "FOO", "get"})
    void aMethodThatWeDoNotKnowDoesNothing(String method) {
        for (var path : new String[] {"/", "/host", room})
            assertThat(says(method + " " + path + " HTTP/1.1\n" + HOST + "X-Echo: heard\n" + LAST))
                    .matches("(?s)HTTP/1.1 (3|4|501).*")
                    .doesNotContain("heard", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a\nHost: b\n", "Host: a b\n", "Host: <script>\n"})
    void whoNamesNoHostOrTwoIsRefused(String hosts) {
        assertThat(says("GET " + room + " HTTP/1.1\n" + hosts + LAST))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Tomcat", "<script>");
    }

    @Test
    void whatAProxyMightSayIsNotBelieved() {
        var answer = says("GET /host HTTP/1.1\nHost: localhost\nX-Forwarded-Host: elsewhere.example\n"
                + "X-Forwarded-Proto: https\nForwarded: host=elsewhere.example;proto=https\n" + LAST);
        assertThat(answer).doesNotContain("elsewhere", "Strict-Transport-Security");
    }

    @Test
    void noAnswerNamesTheServerOrItsVersion() {
        for (var path :
                new String[] {"/", "/host", "/host/sign-in", room, "/nothing", "/%00", "/a;b=c", "/..;/host", "/["})
            assertThat(says("GET " + path + " HTTP/1.1\n" + HOST + LAST))
                    .as(path)
                    .doesNotContainIgnoringCase("tomcat", "\nserver:", "x-powered-by", "exception", "spring");
    }
}
