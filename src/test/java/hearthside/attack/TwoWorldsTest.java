package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.archive.Shelf;
import hearthside.ballot.Voter;
import hearthside.phone.Wire;
import hearthside.room.Command;
import hearthside.room.Journal;
import hearthside.room.Rooms;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two worlds that differ in who said what, and in nothing else, leave the very same traces. */
class TwoWorldsTest {
    private static final String POLL = Sample.BARRIER.id();
    private static final int OPTIONS = Sample.BARRIER.options().size();

    @Test
    void whoSaidWhatLeavesNoTrace() {
        tellApart("memory", IntStream.range(0, 12), world -> traces(world, new MemoryJournal(), () -> ""));
    }

    @Test
    @Tag("slow")
    void whoSaidWhatLeavesNoTraceInTwoHundredPairs() {
        tellApart("memory", IntStream.range(0, 200), world -> traces(world, new MemoryJournal(), () -> ""));
    }

    @Test
    void whoSaidWhatLeavesNoTraceInTheDatabase() {
        tellApart("H2", IntStream.range(0, 10), world -> {
            var shelf = Shelf.empty();
            return traces(world, shelf.journal(), shelf::dump);
        });
    }

    private static void tellApart(String where, IntStream seeds, Function<World, List<String>> house) {
        var pairs = seeds.mapToObj(seed -> World.of(seed, OPTIONS)).toList();
        var ours = pairs.stream().filter(pair -> differ(pair, house)).count();
        var twin =
                pairs.stream().filter(pair -> differ(pair, TwoWorldsTest::kept)).count();
        System.out.printf("two worlds, %s: twin told %d of %d pairs apart, ours %d%n", where, twin, pairs.size(), ours);
        assertThat(twin).isEqualTo(pairs.size());
        assertThat(ours).isZero();
    }

    private static boolean differ(World one, Function<World, List<String>> house) {
        return !house.apply(one).equals(house.apply(one.swapped()));
    }

    /** The twin: a count that is right, and the time of each seat's last vote. */
    private static List<String> kept(World world) {
        return IntStream.range(0, world.moves().size())
                .mapToObj(time ->
                        "seat %d at %d".formatted(world.moves().get(time).voter(), time))
                .toList();
    }

    /** All that ours writes, logs, sends and answers during an evening. */
    private static List<String> traces(World world, Journal journal, Supplier<String> dump) {
        var traces = new ArrayList<String>();
        try (var said = new Said()) {
            var rooms = new Rooms(
                    recorded(journal, traces),
                    (_, _) -> Sample.script(),
                    () -> Instant.parse("2026-12-04T00:00:00Z"),
                    random(1));
            evening(world, rooms, dump, traces);
            traces.addAll(said.lines());
        }
        return traces;
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static void evening(World world, Rooms rooms, Supplier<String> dump, List<String> traces) {
        var room = Sample.room(rooms);
        var wire = new Wire(rooms);
        Runnable look = () -> traces.addAll(List.of(wire.snapshot(room), dump.get(), "enough " + room.enough()));
        var voters = world.everybody().stream().map(Voter::new).toList();
        voters.forEach(voter -> room.seat(voter.seat()));
        room.tell(new Command.OpenPoll(POLL));
        look.run();
        var sealing = room.sealing(POLL).orElseThrow();
        for (var move : world.moves()) {
            traces.add(wire.cast(room, POLL, voters.get(move.voter()).ballot(sealing, move.choice())));
            look.run();
        }
        room.tell(new Command.ClosePoll(POLL));
        look.run();
        room.tell(new Command.Reveal(POLL));
        look.run();
        room.tell(new Command.End());
        look.run();
    }

    /** Writes down every call. */
    private static Journal recorded(Journal journal, List<String> traces) {
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (_, method, arguments) -> {
                    traces.add(method.getName() + Arrays.deepToString(arguments));
                    try {
                        return method.invoke(journal, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
