package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import hearthside.ballot.Urn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the phones' door says to whoever comes with something wrong. The stories that use up its patience come last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoorIT {
    private static final Pattern LOADED = Pattern.compile("/phone/assets/[^\"]+");

    @TempDir
    private static Path data;

    private static RunningHouse house;
    private static Browsers browsers;
    private static Desk desk;
    private static Caller caller;
    private static String code = "";
    private static String room = "";

    @BeforeAll
    static void aHouseWithOneRoom() {
        house = new RunningHouse(data);
        browsers = new Browsers();
        desk = new Desk(house, browsers.desk(1280, 800));
        desk.signIn();
        desk.makeRoom("The door");
        code = desk.code();
        room = "/api/rooms/" + code;
        caller = new Caller(house);
    }

    @AfterAll
    static void closeEverything() {
        if (caller != null) caller.close();
        if (browsers != null) browsers.close();
        if (house != null) house.close();
    }

    // The page

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void whatThePageLoadsComesPackedAndIsKeptForEver(String packing) {
        var files = LOADED.matcher(caller.get("/r/" + code).text())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(files).hasSizeGreaterThan(1);
        for (var file : files) {
            var packed =
                    caller.get(file, "Accept-Encoding", packing + ", identity").response();
            assertThat(packed.headers().firstValue("Content-Encoding")).as(file).hasValue(packing);
            assertThat(packed.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
            var plain = caller.get(file).response();
            assertThat(plain.headers().firstValue("Content-Encoding")).as(file).isEmpty();
            assertThat(packed.body().length).isLessThan(plain.body().length / 2);
        }
    }

    @Test
    void theSnapshotComesWithThePageOfItsRoomAlone() {
        var page = caller.get("/r/" + code.toLowerCase(Locale.ROOT)).text();
        var handed =
                Pattern.compile("<meta name=\"room\" content=\"([^\"]+)\">").matcher(page);
        assertThat(handed.find()).isTrue();
        assertThat(handed.group(1)).contains(code).doesNotContain("<").contains("&quot;step&quot;");
        assertThat(caller.get("/r/" + anotherCode()).text())
                .contains("<hearth-phone>")
                .doesNotContain("name=\"room\"");
        assertThat(caller.get("/").text()).contains("<hearth-phone>").doesNotContain("name=\"room\"");
    }

    // Codes

    @Test
    void aCodeThatNoRoomHasIsToldSoInPlainWords() {
        var answer = caller.get("/api/rooms/" + anotherCode());
        answer.refused(404);
        assertThat(answer.json().path("words").asString()).contains("no room with this code");
    }

    private static String anotherCode() {
        return (code.startsWith("Z") ? "Y" : "Z") + code.substring(1);
    }

    @Test
    void theWordsAreInTheReadersLanguage() {
        var answer = caller.get("/api/rooms/" + anotherCode(), "Accept-Language", "fr-CA");
        answer.refused(404);
        assertThat(answer.json().path("words").asString()).contains("Aucune salle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KM4PT", "KM4PTRX", "KM4PT0", "KM4PTO", "KM4PT1", "KM4PTI", "🙂🙂🙂", "ÄÖÜÄÖÜ", " ", "null", "'--"
            })
    void whatCannotBeACodeIsNoRoom(String typed) {
        caller.get("/api/rooms/" + encoded(typed)).refused(404);
        caller.get("/api/rooms/" + encoded(typed) + "/workshop").refused(404);
    }

    @Test
    void aVeryLongCodeIsNoRoom() {
        caller.get("/api/rooms/" + "K".repeat(300)).refused(404);
        caller.get("/api/rooms/" + encoded("🙂".repeat(300))).refused(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../..",
                "../../host",
                "%2e%2e/%2e%2e/host",
                "../../%68ost/",
                "%2e%2e/%2e%2e/etc/passwd",
                "..%2f..%2fetc",
                "%5c..%5c",
                "%00",
                "a;b=c",
                "%3b",
                "//",
                "%0d%0aSet-Cookie:x",
                "%25%32%65",
                "%ff%fe"
            })
    void aPathThatTriesATrickGetsNothing(String trick) {
        var answer = caller.get("/api/rooms/" + trick);
        assertThat(answer.status()).as(answer.text()).isBetween(300, 499);
        assertThat(answer.text()).doesNotContain("Exception", "java.", "org.", "Tomcat", "root:");
    }

    @Test
    void aCodeMayBeTypedInLowerCaseWithSpacesAndDashes() {
        var lower = code.toLowerCase();
        for (var typed : new String[] {
            lower,
            lower.substring(0, 3) + " " + lower.substring(3),
            " " + code.substring(0, 3) + "-" + lower.substring(3) + " ",
            code.substring(0, 2) + "–" + lower.substring(2, 4) + " - " + lower.substring(4)
        }) {
            var answer = caller.get("/api/rooms/" + encoded(typed));
            assertThat(answer.status()).as(typed).isEqualTo(200);
            assertThat(answer.json().path("code").asString()).isEqualTo(code);
        }
    }

    @Test
    void nobodyFollowsARoomThatIsNotThere() {
        caller.get("/api/rooms/" + anotherCode() + "/events", "Accept", "text/event-stream")
                .refused(404);
    }

    @Test
    void whatIsNoPartOfARoomIsToldInPlainWords() {
        caller.get(room + "/answers").refused(404);
        caller.get("/api/nothing").refused(404);
        caller.get(room + "/seats").refused(405);
        caller.post(room, "{}").refused(405);
    }

    // Seats

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "42",
                "{\"seat\":null}",
                "{\"seat\":\"\"}",
                "{\"seat\":42}",
                "{\"seat\":{}}",
                "{\"seat\":\"too-short\"}",
                "{\"seat\":\"0123456789012345678901234567890123456789012345\"}",
                "{\"seat\":\"0123456789012345678901234567890123456789+/=\"}"
            })
    void aSeatThatCannotBeReadIsRefused(String body) {
        caller.post(room + "/seats", body).refused(400);
    }

    @Test
    void aSeatComesAsJson() {
        caller.post(room + "/seats", "text/plain", seat(1).getBytes(StandardCharsets.UTF_8))
                .refused(415);
        caller.post(room + "/seats", "not a type", seat(1).getBytes(StandardCharsets.UTF_8))
                .refused(415);
        caller.post(room + "/seats", Caller.BYTES, seat(1).getBytes(StandardCharsets.UTF_8))
                .refused(415);
    }

    @Test
    void askingTwiceForTheSameSeatIsFine() {
        caller.post(room + "/seats", seat(2)).agreed();
        caller.post(room + "/seats", seat(2)).agreed();
    }

    @Test
    void aLockedRoomKeepsItsOwnAndLetsNobodyElseIn() {
        caller.post(room + "/seats", seat(3)).agreed();
        desk.press("l");
        assertThat(desk.testId("lock")).hasAttribute("aria-pressed", "true");
        caller.post(room + "/seats", seat(4)).refused(423);
        caller.post(room + "/seats", seat(3)).agreed();
        desk.press("l");
        assertThat(desk.testId("lock")).hasAttribute("aria-pressed", "false");
        caller.post(room + "/seats", seat(4)).agreed();
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        var large = "{\"seat\":\"" + "a".repeat(9_000) + "\"}";
        caller.post(room + "/seats", large).refused(413);
        caller.post(room + "/polls/barrier/ballots", Caller.BYTES, new byte[100_000])
                .refused(413);
        caller.post(room + "/packs", "{\"names\":\"" + "a".repeat(70_000) + "\"}")
                .refused(413);
    }

    private static String seat(int number) {
        var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);
        return "{\"seat\":\"%s%03d\"}".formatted(hash.substring(3), number);
    }

    // Ballots

    @Test
    void aBallotOfTheRightSizeIsAlwaysAnsweredAlike() {
        var before = caller.get(room).json().path("revision").asLong();
        for (var poll : new String[] {"barrier", "no-such-poll", encoded("🙂")})
            caller.post(room + "/polls/" + poll + "/ballots", Caller.BYTES, new byte[Urn.SEALED])
                    .agreed();
        assertThat(caller.get(room).json().path("revision").asLong()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 256, Urn.SEALED - 1, Urn.SEALED + 1, 8_000})
    void aBallotOfAnotherSizeIsRefused(int size) {
        caller.post(room + "/polls/barrier/ballots", Caller.BYTES, new byte[size])
                .refused(400);
    }

    @Test
    void aBallotIsNeverJson() {
        caller.post(room + "/polls/barrier/ballots", "{\"choice\":1}").refused(415);
    }

    // Couples

    @Test
    void aPairingCodeThatNoPairHasIsToldSo() {
        for (var typed : new String[] {"0000", "", "🙂", "A".repeat(500)})
            caller.post(room + "/couples/join", joining(typed)).refused(404);
        caller.post(room + "/couples/join", "{}").refused(404);
        caller.post(room + "/couples/join", "{").refused(400);
    }

    @Test
    void aThirdPhoneFindsThePairComplete() {
        var pairing = caller.post(room + "/couples", "")
                .json()
                .path("code")
                .asString()
                .toLowerCase();
        var typed = pairing.substring(0, 2) + "-" + pairing.substring(2) + " ";
        assertThat(caller.post(room + "/couples/join", joining(typed)).status()).isEqualTo(200);
        caller.post(room + "/couples/join", joining(typed)).refused(409);
    }

    @Test
    void aPhoneThatAsksAgainGetsTheSameCouple_andANonceIsShort() {
        var theirs = caller.post(room + "/couples", "").json();
        var joining = "{\"code\":\"" + theirs.path("code").asString() + "\",\"nonce\":\"%s\"}";
        for (var time = 1; time <= 2; time++)
            assertThat(caller.post(room + "/couples/join", joining.formatted("mine"))
                            .json()
                            .path("token"))
                    .isEqualTo(theirs.path("token"));
        caller.post(room + "/couples/join", joining.formatted("another")).refused(409);
        caller.post(room + "/couples/join", joining.formatted("n".repeat(65))).refused(400);
    }

    @Test
    void whoJoinsWithThePlanOfOneLeavesNoCoupleBehind() {
        var theirs = caller.post(room + "/couples", "").json().path("code").asString();
        var own = caller.post(room + "/couples", "").json().path("token").asString();
        var joining = "{\"code\":\"%s\",\"own\":\"%s\"}".formatted(theirs, own);
        assertThat(caller.post(room + "/couples/join", joining).status()).isEqualTo(200);
        caller.get(room + "/couples/" + own).refused(404);
    }

    private static String joining(String typed) {
        return "{\"code\":\"%s\"}".formatted(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"practice\":\"no-such-practice\",\"days\":[\"MO\"]}",
                "{\"days\":[\"XX\"]}",
                "{\"days\":[\"M\"]}",
                "{\"days\":[null]}",
                "{\"days\":\"everyday\"}",
                "{\"time\":\"25:00\"}",
                "{\"time\":\"half past eight\"}",
                "{\"checkIn\":\"2026-02-30\"}",
                "{\"checkIn\":\"next week\"}",
                "{\"checkIn\":\"+999999999-12-31\"}",
                "null",
                "{"
            })
    void aPlanThatCannotBeLeavesTheOldOne(String plan) {
        var couple = room + "/couples/"
                + caller.post(room + "/couples", "").json().path("token").asString();
        caller.put(
                        couple + "/plan",
                        "{\"practice\":\"walk\",\"days\":[\"MO\",\"TH\"],\"time\":\"20:30\",\"checkIn\":\"2026-12-20\"}")
                .agreed();
        var before = caller.get(couple).text();
        caller.put(couple + "/plan", plan).refused(400);
        assertThat(caller.get(couple).text()).isEqualTo(before).contains("walk", "2026-12-20");
    }

    @Test
    void aPlanBelongsToACouple() {
        caller.put(room + "/couples/nobody/plan", "{\"practice\":\"walk\"}").refused(404);
        caller.get(room + "/couples/nobody").refused(404);
    }

    // Packs

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "[]",
                "{\"sheets\":[\"no-such-sheet\"],\"largePrint\":false,\"fillable\":false}",
                "{\"sheets\":[null],\"largePrint\":false,\"fillable\":false}",
                "{\"sheets\":[\"cover\"],\"reflections\":[{}],\"largePrint\":false,\"fillable\":false}",
                "{\"sheets\":[\"cover\"],\"answers\":[{}],\"largePrint\":false,\"fillable\":false}",
                "{\"sheets\":[\"cover\"],\"largePrint\":\"perhaps\",\"fillable\":false}"
            })
    void aPackThatCannotBeReadIsRefused(String body) {
        caller.post(room + "/packs", body).refused(400);
        caller.post(room + "/packs", Caller.JSON, body.getBytes(StandardCharsets.UTF_8), "Accept", "application/pdf")
                .refused(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim & Ada", "🙂 שלום 李", "A\\u0000\\u0007\\nB", "<b>x</b>", "\\ud83d"})
    void aPackTakesWhateverNamePeopleGiveThemselves(String names) {
        aPdf(names);
    }

    @Test
    void aNameOfFiveThousandLettersStillMakesAPack() {
        aPdf("a".repeat(5_000));
        aPdf("Ada ".repeat(1_250));
    }

    private static void aPdf(String names) {
        for (var look : new String[] {
            "\"largePrint\":false,\"fillable\":false",
            "\"largePrint\":true,\"fillable\":false",
            "\"largePrint\":false,\"fillable\":true"
        }) {
            var answer = caller.post(
                    room + "/packs", "{\"sheets\":[\"cover\",\"values\"],\"names\":\"%s\",%s}".formatted(names, look));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(answer.text()).startsWith("%PDF-");
        }
    }

    @Test
    void aPlanThatThePhoneStillKnowsGoesOnItsSheets_andOneThatCannotBeIsRefused() {
        var wish = "{\"sheets\":[\"cover\"],\"plan\":{\"practice\":\"%s\",\"checkIn\":\"2026-12-20\"}}";
        var answer = caller.post(room + "/packs", wish.formatted("walk"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        caller.post(room + "/packs", wish.formatted("no-such-practice")).refused(400);
    }

    @Test
    void aPackForACoupleThatIsNotThereIsStillOnesOwn() {
        var answer = caller.post(
                room + "/packs",
                "{\"couple\":\"nobody\",\"sheets\":[\"cover\"],\"largePrint\":false,\"fillable\":false}");
        assertThat(answer.status()).isEqualTo(200);
    }

    // Other websites

    @Test
    void anotherWebsiteChangesNothing() {
        var body = seat(9).getBytes(StandardCharsets.UTF_8);
        caller.post(room + "/seats", Caller.JSON, body, "Sec-Fetch-Site", "cross-site")
                .refused(403);
        caller.post(room + "/seats", Caller.JSON, body, "Origin", "https://elsewhere.example")
                .refused(403);
        caller.post(room + "/seats", Caller.JSON, body, "Origin", "null").refused(403);
        caller.post(room + "/slow-down", Caller.JSON, new byte[0], "Sec-Fetch-Site", "cross-site")
                .refused(403);
    }

    // Guessing

    @Test
    @Order(Integer.MAX_VALUE)
    void guessingRoomCodesIsSlowedDownAndAGoodCodeNeverIs() {
        var wrong = "/api/rooms/" + anotherCode();
        var slowed = IntStream.range(0, 1_000)
                .mapToObj(_ -> caller.get(wrong))
                .filter(answer -> answer.status() != 404)
                .findFirst();
        assertThat(slowed).hasValueSatisfying(answer -> answer.refused(429));
        assertThat(caller.get(room).status()).isEqualTo(200);
        caller.post(room + "/seats", seat(5)).agreed();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void guessingPairingCodesMakesPairingWaitAndNothingElse() {
        var slowed = IntStream.range(0, 1_000)
                .mapToObj(_ -> caller.post(room + "/couples/join", joining("0000")))
                .filter(answer -> answer.status() != 404)
                .findFirst();
        assertThat(slowed).hasValueSatisfying(answer -> answer.refused(429));
        assertThat(caller.get(room).status()).isEqualTo(200);
        assertThat(caller.post(room + "/couples", "").status()).isEqualTo(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
