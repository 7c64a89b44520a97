package hearthside.phone;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Chores;
import hearthside.House;
import hearthside.InFrench;
import hearthside.Sample;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.room.Watcher;
import hearthside.sheet.pdf.Press;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Real sockets on the real web server, behind the real filter chain. The story that stops the server comes last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LinesTest {
    private static final int MANY_STEPS = 400;

    private static ServletWebServerApplicationContext house;
    private static int port;

    private final Semaphore cameOrWent = new Semaphore(0);
    private LiveRoom room;
    private String events = "";

    @Import({
        House.class,
        Chores.class,
        Door.class,
        Answers.class,
        Lines.class,
        Sockets.class,
        TakeHomeDesk.class,
        PackTurns.class
    })
    static class WithPhones {
        @Bean
        Press printer() {
            return new Press();
        }
    }

    @BeforeAll
    static void aHouse() {
        house = (ServletWebServerApplicationContext) new SpringApplicationBuilder(WithPhones.class)
                .properties("server.port=0", "vaadin.productionMode=true")
                .run();
        port = house.getWebServer().getPort();
    }

    @AfterAll
    static void closeIt() {
        house.close();
    }

    @BeforeEach
    void aRoom() {
        room = Sample.room(house.getBean(Rooms.class));
        events = "/api/rooms/" + room.setting().code().value() + "/events";
        room.watch(new Watcher() {
            @Override
            public void changed() {}

            @Override
            public void peopleChanged() {
                cameOrWent.release();
            }
        });
    }

    /** A change that costs a phone a snapshot. */
    private long step() {
        return room.tell(new Command.Calm(!room.state().calm())).revision();
    }

    private boolean phonesBecome(IntPredicate expected) throws InterruptedException {
        while (!expected.test(room.phonesHere())) if (!cameOrWent.tryAcquire(20, TimeUnit.SECONDS)) return false;
        return true;
    }

    @Test
    void aPhoneHearsWhereTheRoomStandsAndThenEachStep() {
        try (var phone = Listener.to(port, events)) {
            assertThat(phone.head())
                    .contains(
                            "HTTP/1.1 200 ",
                            "Content-Type: text/event-stream;charset=UTF-8",
                            "Cache-Control: no-store",
                            "Connection: close",
                            "X-Content-Type-Options: nosniff")
                    .anyMatch(header -> header.startsWith("Content-Security-Policy: default-src 'none'"))
                    .noneMatch(header -> header.startsWith("Transfer-Encoding") || header.startsWith("Set-Cookie"));
            assertThat(phone.hears(0)).isEqualTo(room.state().revision());
            assertThat(phone.hears(step())).isEqualTo(room.state().revision());
            assertThat(phone.hears(step())).isEqualTo(room.state().revision());
        }
    }

    @Test
    void eachPhoneHearsTheSameStepInItsOwnLanguage() {
        room = house.getBean(Rooms.class).open(InFrench.script(), Sample::setting);
        events = "/api/rooms/" + room.setting().code().value() + "/events";
        try (var english = Listener.to(port, events);
                var french = Listener.to(port, events + "?lang=fr-CA%2Cen")) {
            english.hears(0);
            french.hears(0);
            var revision = room.tell(new Command.Next(0)).revision();
            assertThat(english.hears(revision)).isEqualTo(french.hears(revision));
            assertThat(english.says()).contains("\"title\":\"Come in and find a seat\"");
            assertThat(french.says()).contains("\"title\":\"fr Come in and find a seat\"");
        }
    }

    @Test
    void aPhoneThatHangsUpIsNoticedAtOnce() throws InterruptedException {
        try (var stays = Listener.to(port, events)) {
            try (var goes = Listener.to(port, events)) {
                goes.hears(0);
                stays.hears(0);
                assertThat(phonesBecome(here -> here == 2)).isTrue();
            }
            assertThat(phonesBecome(here -> here == 1)).isTrue();
            stays.hears(step());
        }
    }

    @Test
    void whateverAPhoneSaysOnItsLineEndsIt() throws InterruptedException {
        try (var phone = Listener.to(port, events)) {
            phone.hears(0);
            phone.say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(phone.ends()).isTrue();
            assertThat(phonesBecome(here -> here == 0)).isTrue();
        }
    }

    @Test
    void whoAsksForTheHeadOnlyGetsNoLine() throws IOException, InterruptedException {
        var head = HttpRequest.newBuilder(URI.create("http://localhost:" + port + events))
                .method("HEAD", BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(head, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(room.phonesHere()).isZero();
    }

    @Test
    void aPhoneThatNeverReadsDelaysNobody() {
        try (var never = Listener.stuck(port, events);
                var reads = Listener.to(port, events)) {
            reads.hears(0);
            for (var step = 0; step < MANY_STEPS; step++)
                assertThat(reads.hears(step())).isPositive();
            assertThat(reads.hears(step())).isEqualTo(room.state().revision());
            assertThat(never.head()).contains("HTTP/1.1 200 ");
        }
    }

    @Test
    void aPhoneThatWakesUpAfterManyStepsEndsAtTheNewest() {
        try (var sleeps = Listener.stuck(port, events);
                var reads = Listener.to(port, events)) {
            for (var step = 0; step < MANY_STEPS; step++) reads.hears(step());
            assertThat(sleeps.hears(room.state().revision()))
                    .isEqualTo(room.state().revision());
        }
    }

    /** With little room left in it the connection would take beats for minutes: steps fill it. */
    private boolean oneIsLetGoWhileTheRoomGoesOn(Listener reads) throws InterruptedException {
        for (var step = 0; step < MANY_STEPS; step++) {
            reads.hears(step());
            if (cameOrWent.tryAcquire(100, TimeUnit.MILLISECONDS) && room.phonesHere() == 1) return true;
        }
        return false;
    }

    /** As when a phone's battery is out: the connection is there, and nobody at the other end. */
    @Test
    @Tag("slow")
    void aConnectionWithNobodyAtItsEndIsLetGoTenSecondsAfterItIsFull() throws InterruptedException {
        try (var gone = Listener.stuck(port, events);
                var reads = Listener.to(port, events)) {
            for (var step = 0; step < MANY_STEPS; step++) reads.hears(step());
            assertThat(room.phonesHere()).isEqualTo(2);
            assertThat(oneIsLetGoWhileTheRoomGoesOn(reads)).isTrue();
            reads.hears(step());
            assertThat(gone.ends()).isTrue();
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whenTheServerStopsEveryLineEnds() {
        try (var reads = Listener.to(port, events);
                var never = Listener.stuck(port, events)) {
            reads.hears(0);
            for (var step = 0; step < MANY_STEPS; step++) reads.hears(step());
            house.close();
            assertThat(reads.ends()).isTrue();
            assertThat(never.ends()).isTrue();
        }
    }
}
