package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.ballot.Sealing;
import hearthside.e2e.LentHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Eight people vote over connections that stay open; somebody takes the server's whole memory, before and after the close. */
class HeapDumpIT {
    private static final int VOTERS = NaiveHouse.VOTERS;
    private static final int OPTIONS = 5;
    private static final int FEWEST_LINKED = 5;

    @TempDir
    private Path folder;

    private final List<Victim> victims =
            Stream.generate(Victim::new).limit(VOTERS).toList();

    @Tag("slow")
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
        assertThat(ours.values()).hasSize(4).allMatch(Loot.NONE::equals);
    }

    private Map<String, Loot> attackTheTwin() {
        try (var house = Twin.started();
                var phones = new Phones(house.port())) {
            var key = phones.of(0).get("/key");
            var sealing = NaiveHouse.sealing(key);
            phones.each(voter -> phones.of(voter)
                    .post("/ballots", Kept.BYTES, victims.get(voter).ballot(sealing, voter % OPTIONS)));
            eachRound(
                    OPTIONS,
                    round -> phones.each(voter ->
                            phones.of(voter).post("/votes", Kept.JSON, plainly(victims.get(voter), round.get(voter)))));
            var burglar = new Burglar(Base64.getUrlDecoder().decode(key), victims);
            var loot = dumps(house.process().pid(), "open", burglar);
            phones.of(0).post("/close", Kept.BYTES, new byte[0]);
            loot.putAll(dumps(house.process().pid(), "closed", burglar));
            return loot;
        }
    }

    private static byte[] plainly(Victim victim, int choice) {
        return "{\"seat\":\"%s\",\"choice\":\"%d\"}"
                .formatted(victim.name(), victim.says(choice))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Loot> attackOurs() {
        try (var house = new LentHouse(folder.resolve("data"));
                var phones = new Phones(house.port())) {
            var room = "/api/rooms/" + house.code();
            phones.each(voter -> phones.agreed(voter, room + "/seats", Kept.JSON, seat(victims.get(voter))));
            house.toThePoll();
            var step = JsonMapper.shared().readTree(phones.of(0).get(room)).path("step");
            var sealing = sealing(house.code(), step);
            var ballots = room + "/polls/" + sealing.poll() + "/ballots";
            eachRound(
                    step.path("options").size(),
                    round -> phones.each(voter -> phones.agreed(
                            voter, ballots, Kept.BYTES, victims.get(voter).ballot(sealing, round.get(voter)))));
            house.hearsEnough(() -> phones.agreed(0, room + "/slow-down", Kept.BYTES, new byte[0]));
            var burglar = new Burglar(Base64.getUrlDecoder().decode(sealing.key()), victims);
            var loot = dumps(house.pid(), "open", burglar);
            house.closeThePoll();
            loot.putAll(dumps(house.pid(), "closed", burglar));
            return loot;
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

    /** Everybody votes, and votes again: three change their minds, and the last one passes. Every option is chosen. */
    private static void eachRound(int options, Consumer<List<Integer>> vote) {
        var last = IntStream.range(0, VOTERS)
                .mapToObj(voter -> voter < VOTERS - 1 ? voter % options : options)
                .toList();
        var first = IntStream.range(0, VOTERS)
                .mapToObj(voter -> voter < 3 ? (voter + 1) % options : last.get(voter))
                .toList();
        vote.accept(first);
        vote.accept(last);
    }

    /** A connection for each voter. */
    private record Phones(List<Kept> kept) implements AutoCloseable {
        Phones(int port) {
            this(IntStream.range(0, VOTERS).mapToObj(_ -> new Kept(port)).toList());
        }

        Kept of(int voter) {
            return kept.get(voter);
        }

        void agreed(int voter, String path, String type, byte[] body) {
            if (of(voter).post(path, type, body) != 204) throw new IllegalStateException(path);
        }

        /** Everybody at the same moment, as on a real evening: each connection then has a buffer of its own. */
        void each(IntConsumer deed) {
            var all = IntStream.range(0, VOTERS)
                    .mapToObj(voter -> CompletableFuture.runAsync(() -> deed.accept(voter), Thread::startVirtualThread))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        }

        @Override
        public void close() {
            kept.forEach(Kept::close);
        }
    }

    /** Takes dumps with and without garbage, and has them searched. */
    private Map<String, Loot> dumps(long pid, String when, Burglar burglar) {
        var loot = new LinkedHashMap<String, Loot>();
        loot.put(when + ", all", burglar.search(HeapDump.of(pid, true, folder)));
        loot.put(when + ", live", burglar.search(HeapDump.of(pid, false, folder)));
        return loot;
    }
}
