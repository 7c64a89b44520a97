package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hearthside.House;
import hearthside.Sample;
import hearthside.ballot.Sealing;
import hearthside.ballot.Urn;
import hearthside.ballot.Voter;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.sheet.Printer;
import hearthside.sheet.pdf.Press;
import hearthside.workshop.Poll;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Somebody who only sees encrypted traffic sees sizes: they are the same whatever is sent, and so is what comes back. */
@SpringBootTest(
        classes = {House.class, SizesTest.PhoneDoor.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
class SizesTest {
    private static final Voter VOTER = new Voter(1);
    private static final Voter STRANGER = new Voter(99);

    @LocalServerPort
    int port;

    @Autowired
    Rooms rooms;

    @ComponentScan("hearthside.phone")
    static class PhoneDoor {
        @Bean
        Printer printer() {
            return new Press();
        }
    }

    private final Set<Integer> asked = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();
    private int sent;

    @Test
    void everyBallotHasOneSizeAndOneAnswer() {
        var room = Sample.room(rooms);
        room.seat(VOTER.seat());
        var wire = new RawWire(port);
        options(room, wire);
        var sizes = Set.copyOf(asked);
        asked.clear();
        words(room, wire);
        System.out.printf(
                "sizes of %d ballots: ours %s for options and %s for words, %d answer%n",
                sent, sizes, asked, answered.size());
        assertThat(sizes).hasSize(1);
        assertThat(asked).hasSize(1);
        assertThat(answered).hasSize(1);
    }

    private void options(LiveRoom room, RawWire wire) {
        var sealing = opened(room, Sample.BARRIER);
        for (var choice = 0; choice <= Sample.BARRIER.options().size(); choice++)
            send(room, wire, Sample.BARRIER.id(), VOTER.ballot(sealing, choice));
        var first = VOTER.ballot(sealing, 0);
        send(room, wire, Sample.BARRIER.id(), first);
        send(room, wire, Sample.BARRIER.id(), first);
        send(room, wire, Sample.BARRIER.id(), STRANGER.ballot(sealing, 0));
        send(room, wire, Sample.BARRIER.id(), garbage());
        send(room, wire, "no-poll", VOTER.ballot(sealing, 0));
        room.tell(new Command.ClosePoll(Sample.BARRIER.id()));
        send(room, wire, Sample.BARRIER.id(), VOTER.ballot(sealing, 1));
    }

    private void words(LiveRoom room, RawWire wire) {
        var sealing = opened(room, Sample.A_FEW_WORDS);
        for (var length = 1; length <= Poll.Type.Words.LONGEST; length++) {
            send(room, wire, Sample.A_FEW_WORDS.id(), VOTER.words(sealing, "x".repeat(length)));
            send(room, wire, Sample.A_FEW_WORDS.id(), VOTER.words(sealing, "é".repeat(length)));
        }
        send(room, wire, Sample.A_FEW_WORDS.id(), VOTER.words(sealing, "👩".repeat(Poll.Type.Words.LONGEST)));
        send(room, wire, Sample.A_FEW_WORDS.id(), VOTER.ballot(sealing, 0));
    }

    private static Sealing opened(LiveRoom room, Poll poll) {
        room.tell(new Command.OpenPoll(poll.id()));
        return room.sealing(poll.id()).orElseThrow();
    }

    private static byte[] garbage() {
        var bytes = new byte[Urn.SEALED];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private void send(LiveRoom room, RawWire wire, String poll, byte[] ballot) {
        var path =
                "/api/rooms/%s/polls/%s/ballots".formatted(room.setting().code().value(), poll);
        var exchanged = wire.post(path, "application/octet-stream", ballot);
        asked.add(exchanged.asked());
        answered.add(exchanged.answer());
        sent++;
    }

    /** The twin: votes as JSON, and answers that say what became of them. */
    @Test
    void votesInPlainTextShowWhatTheyAre() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var votes = new HashMap<String, String>();
        server.createContext("/", exchange -> plain(exchange, votes));
        server.start();
        var wire = new RawWire(server.getAddress().getPort());
        for (var word : Sample.BARRIER.options())
            for (var voter = 1; voter < 3; voter++) {
                var json = "{\"seat\":%d,\"choice\":\"%s\"}".formatted(voter, word);
                var exchanged = wire.post("/votes", "application/json", json.getBytes(StandardCharsets.UTF_8));
                asked.add(exchanged.asked());
                answered.add(exchanged.answer());
            }
        server.stop(0);
        System.out.printf("sizes of votes: twin %s, %d answers%n", asked, answered.size());
        assertThat(asked).hasSizeGreaterThan(1);
        assertThat(answered).hasSizeGreaterThan(1);
    }

    private static void plain(HttpExchange exchange, Map<String, String> votes) throws IOException {
        var json = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var before = votes.put(json.substring(0, 10), json);
        exchange.sendResponseHeaders(before == null ? 201 : 200, -1);
        exchange.close();
    }
}
