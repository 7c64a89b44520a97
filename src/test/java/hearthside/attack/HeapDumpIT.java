package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.ballot.Sealing;
import hearthside.e2e.LentHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Eight people vote over connections that stay open; somebody takes the server's whole memory, before and after the close. */
class HeapDumpIT {
    private static final int VOTERS = 8;
    private static final int FEWEST_LINKED = 5;

    @TempDir
    private Path folder;

    private final List<Victim> victims =
            Stream.generate(Victim::new).limit(VOTERS).toList();

    @Test
    void aHeapDumpTellsNothingOfAPollOpenOrClosed() {
        var twin = attackTheTwin();
        victims.forEach(Victim::forget);
        var ours = attackOurs();
        ours.forEach(
                (when, loot) -> System.out.printf("heap dump, %s: twin %s; ours %s%n", when, twin.get(when), loot));

        assertThat(twin.get("open, all").links()).isEqualTo(VOTERS);
        assertThat(twin.get("open, all").secrets()).isEqualTo(VOTERS);
        assertThat(twin.get("open, all").keys()).isPositive();
        assertThat(twin.get("open, all").derived()).isPositive();
        assertThat(twin.get("open, live").links()).isEqualTo(VOTERS);
        assertThat(twin.get("closed, live").links()).isGreaterThanOrEqualTo(FEWEST_LINKED);
        assertThat(ours.values()).hasSize(4).allMatch(new Loot(0, 0, 0, 0)::equals);
    }

    private Map<String, Loot> attackTheTwin() {
        try (var house = Twin.started();
                var phones = new Phones(house.port())) {
            var key = phones.of(0).get("/key");
            var dumps = new Dumps(house.process().pid(), Base64.getUrlDecoder().decode(key));
            var sealing = NaiveHouse.sealing(key);
            for (var voter = 0; voter < VOTERS; voter++)
                phones.of(voter).post("/ballots", Kept.BYTES, victims.get(voter).ballot(sealing, voter % 5));
            for (var vote : votes(5)) phones.of(vote.voter()).post("/votes", Kept.JSON, plainly(vote));
            dumps.take("open");
            phones.of(0).post("/close", Kept.BYTES, new byte[0]);
            return dumps.take("closed");
        }
    }

    private byte[] plainly(Vote vote) {
        var victim = victims.get(vote.voter());
        return "{\"seat\":\"%s\",\"choice\":\"%d\"}"
                .formatted(victim.name(), victim.says(vote.choice()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Loot> attackOurs() {
        try (var house = new LentHouse(folder.resolve("data"));
                var phones = new Phones(house.port())) {
            var room = "/api/rooms/" + house.code();
            for (var voter = 0; voter < VOTERS; voter++)
                assertThat(phones.of(voter).post(room + "/seats", Kept.JSON, seat(victims.get(voter))))
                        .isEqualTo(204);
            house.toThePoll();
            var step = JsonMapper.shared().readTree(phones.of(0).get(room)).path("step");
            var sealing = sealing(house.code(), step);
            var dumps = new Dumps(house.pid(), Base64.getUrlDecoder().decode(sealing.key()));
            for (var vote : votes(step.path("options").size()))
                assertThat(phones.of(vote.voter())
                                .post(
                                        room + "/polls/" + sealing.poll() + "/ballots",
                                        Kept.BYTES,
                                        victims.get(vote.voter()).ballot(sealing, vote.choice())))
                        .isEqualTo(204);
            house.hearsEnough();
            dumps.take("open");
            house.closeThePoll();
            return dumps.take("closed");
        }
    }

    private static byte[] seat(Victim victim) {
        return "{\"seat\":\"%s\"}".formatted(victim.seat()).getBytes(StandardCharsets.UTF_8);
    }

    private static Sealing sealing(String code, JsonNode step) {
        return new Sealing(
                code,
                step.path("id").asString(),
                Integer.parseInt(step.path("epoch").asString()),
                step.path("key").asString());
    }

    private record Vote(int voter, int choice) {}

    /** Everybody votes, three change their minds, and the last one passes; every option is chosen while there are voters. */
    private static List<Vote> votes(int options) {
        var votes = new ArrayList<Vote>();
        for (var voter = 0; voter < 3; voter++) votes.add(new Vote(voter, (voter + 1) % options));
        for (var voter = 0; voter < VOTERS - 1; voter++) votes.add(new Vote(voter, voter % options));
        votes.add(new Vote(VOTERS - 1, options));
        return votes;
    }

    /** A connection for each voter. */
    private record Phones(List<Kept> kept) implements AutoCloseable {
        Phones(int port) {
            this(IntStream.range(0, VOTERS).mapToObj(_ -> new Kept(port)).toList());
        }

        Kept of(int voter) {
            return kept.get(voter);
        }

        @Override
        public void close() {
            kept.forEach(Kept::close);
        }
    }

    /** Takes dumps with and without garbage, and searches them. */
    private final class Dumps {
        private final long pid;
        private final byte[] announced;
        private final Map<String, Loot> loot = new LinkedHashMap<>();

        private Dumps(long pid, byte[] announced) {
            this.pid = pid;
            this.announced = announced;
        }

        private Map<String, Loot> take(String when) {
            loot.put(when + ", all", Loot.of(HeapDump.of(pid, true, folder), announced, victims));
            loot.put(when + ", live", Loot.of(HeapDump.of(pid, false, folder), announced, victims));
            return loot;
        }
    }
}
