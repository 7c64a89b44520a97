package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import hearthside.phone.Wire;
import hearthside.room.Command;
import hearthside.screens.House;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While a poll is open every screen shows the same, whatever is answered. */
class OpenScreensTest {
    private static final String POLL = Sample.BARRIER.id();
    private static final int OPTIONS = Sample.BARRIER.options().size();
    private static final int VOTERS = 9;
    private static final int TOO_FEW = 5;

    @Test
    void noScreenTellsOneSetOfAnswersFromAnother() {
        compare(8);
    }

    @Test
    @Tag("slow")
    void noScreenTellsAHundredSetsOfAnswersApart() {
        compare(100);
    }

    private static void compare(int sequences) {
        var twin = different(sequences, OpenScreensTest::liveBars);
        var ours = different(sequences, OpenScreensTest::screens);
        System.out.printf("open screens, %d vote sequences: twin showed %d, ours %d%n", sequences, twin, ours);
        assertThat(twin).isGreaterThan(sequences / 2);
        assertThat(ours).isOne();
    }

    private static long different(int sequences, IntFunction<List<String>> shown) {
        return IntStream.range(0, sequences).mapToObj(shown).distinct().count();
    }

    private record Vote(int voter, int choice) {}

    /** Some voters answer: anything, up to three times, or pass. */
    private static List<Vote> votes(Random random, int from, int to) {
        var votes = new ArrayList<Vote>();
        for (var voter = from; voter < to; voter++)
            for (var times = 1 + random.nextInt(3); times > 0; times--)
                votes.add(new Vote(voter, random.nextInt(OPTIONS + 1)));
        return votes;
    }

    /** The twin: bars that grow as the answers come in. */
    private static List<String> liveBars(int seed) {
        var last = new TreeMap<Integer, Integer>();
        votes(new Random(seed), 0, VOTERS).forEach(vote -> last.put(vote.voter(), vote.choice()));
        var bars = new int[OPTIONS + 1];
        last.values().forEach(choice -> bars[choice]++);
        return IntStream.of(bars).mapToObj("#"::repeat).toList();
    }

    /** Everything on projector, console and phones: with nobody's answer, with too few, with enough. */
    private static List<String> screens(int seed) {
        var random = new Random(seed);
        try (var house = new House(RandomGeneratorFactory.of("L64X128MixRandom").create(1))) {
            var room = house.room();
            var shown = new ArrayList<String>();
            var wire = new Wire(house.rooms());
            var projector = house.projector();
            var console = house.console();
            Runnable look = () -> shown.addAll(List.of(projector.markup(), console.markup(), wire.snapshot(room)));
            var voters = IntStream.range(0, VOTERS).mapToObj(Voter::new).toList();
            voters.forEach(voter -> room.seat(voter.seat()));
            room.tell(new Command.OpenPoll(POLL));
            var sealing = room.sealing(POLL).orElseThrow();
            look.run();
            for (var group : List.of(votes(random, 0, TOO_FEW), votes(random, TOO_FEW, VOTERS))) {
                for (var vote : group) {
                    room.cast(POLL, ballot(voters, sealing, vote));
                }
                look.run();
                house.later(11);
                room.tell(new Command.SlowDown());
                look.run();
            }
            assertThat(console.text("urn")).contains("Enough answers");
            return shown;
        }
    }

    private static byte[] ballot(List<Voter> voters, Sealing sealing, Vote vote) {
        return voters.get(vote.voter()).ballot(sealing, vote.choice());
    }
}
