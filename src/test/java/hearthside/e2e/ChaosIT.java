package hearthside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that may befall a server in the middle of a poll, with phones that never give up. What is right is asserted; how
 * long it took is only printed.
 */
class ChaosIT {
    private static final String POLL = "barrier";
    private static final int LITTLE = 2_048;
    private static final int STUCK_PERCENT = 5;
    private static final int SLEEP_MS = 600_000;

    @TempDir
    private Path folder;

    private final List<Socket> stuck = new ArrayList<>();
    private HandledHouse house;
    private Network network;
    private LightPhones phones;
    private String code = "";

    @Test
    void aRoomOfFortyIsRightAgainAndEveryBallotCountedWhateverBefallsItsServer() throws IOException {
        evening(40, Duration.ofSeconds(2));
    }

    @Tag("slow")
    @Test
    void soIsAHallOfFiveHundred() throws IOException {
        evening(500, Duration.ofSeconds(10));
    }

    private void evening(int size, Duration silence) throws IOException {
        try (var running = new HandledHouse(folder);
                var wifi = new Network(running.port(), LITTLE)) {
            house = running;
            network = wifi;
            code = house.ask("make");
            try (var full = new LightPhones(size, code, house.port(), network, silence)) {
                phones = full;
                somePhonesNeverRead(size * STUCK_PERCENT / 100);
                everybodyAnswers(size);
                thePowerFails();
                theLaptopIsShutForAWhile(size);
                theNetworkDiesWithoutAWord();
                aPhoneSleepsForTenMinutesMeanwhile();
                assertThat(house.ask("count %s %s".formatted(code, POLL)))
                        .isEqualTo(phones.answers().toString());
            }
        } finally {
            for (var socket : stuck) socket.close();
        }
    }

    private void somePhonesNeverRead(int count) throws IOException {
        for (var one = 0; one < count; one++) {
            var socket = new Socket();
            stuck.add(socket);
            socket.setReceiveBufferSize(LITTLE);
            socket.connect(new InetSocketAddress("127.0.0.1", house.port()));
            var head = "GET /api/rooms/%s/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".formatted(code);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void everybodyAnswers(int size) {
        everybodyShows(house.number("ask %s %s".formatted(code, POLL)));
        phones.answer(0, size, 0);
        everyAnswerIsSealed();
    }

    private void thePowerFails() {
        house.kill();
        assertThat(phones.become(phones.all(), LightPhone::isAway)).isTrue();
        house.start();
        everybodyShows(house.number("revision " + code));
        everyAnswerIsSealed();
        System.out.printf(
                "%,d phones: the last was right again %,d ms after the first, when the server was back%n",
                phones.all().size(), phones.spread());
    }

    /** Long enough for every phone to wonder. Some change their answer meanwhile. */
    private void theLaptopIsShutForAWhile(int size) {
        house.standStill();
        phones.all().forEach(LightPhone::isAtEase);
        phones.answer(0, size / 10, 1);
        assertThat(phones.become(phones.all(), LightPhone::wondered)).isTrue();
        assertThat(phones.all().getFirst().sealed()).isFalse();
        house.goOn();
        everybodyShows(step());
        everyAnswerIsSealed();
    }

    private void theNetworkDiesWithoutAWord() {
        network.losesAll();
        var step = step();
        assertThat(phones.become(phones.near(), phone -> phone.shows(step))).isTrue();
        everybodyShows(step);
    }

    /** In a real browser, whose clock is pushed as by a lid that is closed and opened. */
    private void aPhoneSleepsForTenMinutesMeanwhile() {
        try (var browsers = new Browsers()) {
            var phone = new Handset(browsers.phone(390), "asleep");
            phone.page().clock().install();
            phone.page().navigate("http://127.0.0.1:%d/r/%s".formatted(network.port(), code));
            phone.reaches(step());
            network.losesAll();
            var step = step();
            phone.page().clock().fastForward(SLEEP_MS);
            var woke = System.nanoTime();
            phone.page().evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
            phone.reaches(step);
            System.out.printf(
                    "A phone that slept was right %,d ms after it woke%n", (System.nanoTime() - woke) / 1_000_000);
        }
    }

    private int step() {
        return house.number("step " + code);
    }

    private void everybodyShows(int revision) {
        assertThat(phones.become(phones.all(), phone -> phone.shows(revision)))
                .as("every phone shows revision %d", revision)
                .isTrue();
    }

    private void everyAnswerIsSealed() {
        assertThat(phones.become(phones.all(), LightPhone::sealed))
                .as("every answer is in the urn")
                .isTrue();
    }
}
