package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.House;
import hearthside.Sample;
import hearthside.SetClock;
import hearthside.room.Command;
import hearthside.room.Invited;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = House.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
class CoFacilitatorTest {
    private static final String WORDS = "kettle, moss and a slow train";
    /** Behind the door, and quick to ask for: nothing is there, but only who is signed in learns that. */
    private static final String INSIDE = "/host/VAADIN/nothing.js";

    private static final String PRESS = "/host/?v-r=uidl&v-uiId=0";

    @LocalServerPort
    int port;

    @Autowired
    Rooms rooms;

    @Autowired
    SetClock clock;

    @Autowired
    Passwords passwords;

    Visitor visitor;
    LiveRoom room;
    LiveRoom other;

    @BeforeEach
    void twoRooms() {
        visitor = new Visitor(port);
        room = Sample.room(rooms);
        other = Sample.room(rooms);
    }

    private String invite() {
        return room.invitations().make(room.now()).token().orElseThrow();
    }

    private HttpResponse<String> enter(String token, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/x-www-form-urlencoded";
        return visitor.post("/host/lead", "token=" + token, all);
    }

    private String inside() {
        return cookie(enter(invite()));
    }

    private int asks(String path, String cookie) {
        return visitor.get(path, "Cookie", cookie).statusCode();
    }

    @Test
    void anInvitationLeadsIntoItsRoom() {
        var answer = enter(invite());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/host/rooms/" + room.id());
        assertThat(asks("/host/rooms/" + room.id(), cookie(answer))).isNotIn(302, 403, 404);
        assertThat(asks("/host/screen/" + room.id(), cookie(answer))).isNotIn(302, 403, 404);
        assertThat(asks(INSIDE, cookie(answer))).isEqualTo(404);
    }

    @Test
    void aLinkThatAMessengerOpensIsNotUsedUp() {
        var token = invite();
        var seen = visitor.get("/host/lead?token=" + token);
        assertThat(seen.body()).contains("You are invited", "value=\"" + token + "\"");
        assertThat(seen.headers().firstValue("Set-Cookie")).isEmpty();

        assertThat(enter(token).statusCode()).isEqualTo(303);
    }

    @Test
    void anInvitationOpensOneBrowser() {
        var token = invite();
        enter(token);

        var second = enter(token);

        assertThat(second.statusCode()).isEqualTo(403);
        assertThat(second.body()).contains("not good any more");
        assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongOrAnOldInvitationOpensNothing() {
        var token = invite();
        assertThat(enter("0123456789abcdef").statusCode()).isEqualTo(403);
        assertThat(enter("").statusCode()).isEqualTo(403);

        clock.pass(Duration.ofHours(25));

        assertThat(enter(token).statusCode()).isEqualTo(403);
    }

    @Test
    void anotherWebsiteCannotUseAnInvitation() {
        assertThat(enter(invite(), "Origin", "https://elsewhere.example").statusCode())
                .isEqualTo(403);
    }

    @Test
    void noOtherRoomOpensNorAnyPageBesideTheConsoleAndTheProjector() {
        var cookie = inside();
        for (var path : new String[] {
            "/host",
            "/host/rooms/" + other.id(),
            "/host/screen/" + other.id(),
            "/host/rooms/" + room.id() + "/packs",
            "/host/rooms/" + room.id() + "/checklist",
            "/host/rooms/" + other.id() + "/packs",
            "/host/settings",
            "/host/content",
            "/host/content/sample/en",
            "/host/rooms/" + room.id() + "/../" + other.id(),
            "/host/settings?v-r=init"
        }) assertThat(asks(path, cookie)).as(path).isIn(302, 400, 403, 404);
    }

    /** Inside an open page the router asks again, place by place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "settings",
                "content",
                "content/sample/en",
                "rooms",
                "rooms/other",
                "screen/other",
                "rooms/this/packs"
            })
    void theRouterOpensNothingElseEither(String location) {
        var invited = new Invited("this", "1");

        assertThat(new OneRoom(invited).opens(location)).isFalse();
        assertThat(new OneRoom(invited).opens("rooms/this")).isTrue();
        assertThat(new OneRoom(invited).opens("screen/this")).isTrue();
    }

    @Test
    void takingItBackEndsTheSessionWithTheNextThingItAsks() {
        var cookie = inside();
        room.invitations().takeBack(room.invitations().standing().getFirst().id());

        var press = visitor.post(PRESS, "{}", "Content-Type", "application/json", "Cookie", cookie);

        assertThat(press.body()).contains("\"sessionExpired\":true");
        assertThat(asks("/host/rooms/" + room.id(), cookie)).isEqualTo(302);
    }

    @Test
    void theEndOfTheRoomIsTheEndOfItsInvitations() {
        var cookie = inside();
        var unused = invite();

        room.tell(new Command.End());

        assertThat(asks("/host/rooms/" + room.id(), cookie)).isEqualTo(302);
        assertThat(enter(unused).statusCode()).isEqualTo(403);
    }

    @Test
    void erasingTheRoomEndsThemToo() {
        var cookie = inside();

        rooms.erase(room);

        assertThat(asks("/host/rooms/" + room.id(), cookie)).isEqualTo(302);
    }

    @Test
    void theFacilitatorsOwnBrowserStaysHers() {
        passwords.set(Account.FACILITATOR, WORDS);
        var hers = cookie(visitor.post(
                "/host/sign-in", "password=" + WORDS, "Content-Type", "application/x-www-form-urlencoded"));
        var token = invite();

        var answer = enter(token, "Cookie", hers);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(asks(INSIDE, hers)).isEqualTo(404);
        assertThat(enter(token).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodysNameOwnsNothing() {
        assertThat(rooms.of("co-facilitator")).isEmpty();
        assertThat(rooms.byId(room.id(), "co-facilitator")).isEmpty();
    }

    private static String cookie(HttpResponse<?> answer) {
        return header(answer, "Set-Cookie").replaceAll(";.*", "");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
