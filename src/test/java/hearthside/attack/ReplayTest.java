package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Peek;
import hearthside.room.RoomCode;
import hearthside.room.Rooms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever records ballots on the network and sends them again, changed or not, moves no count. */
class ReplayTest {
    private static final int VOTERS = 12;
    private static final int OPTIONS = 4;

    /** Where a message is sent to: where it was recorded, or elsewhere. */
    private enum Place {
        HERE,
        ANOTHER_POLL,
        ANOTHER_ROOM,
        AFTER_A_RESTART
    }

    /** Anything that takes votes as bytes. */
    private interface Box {
        byte[] vote(int voter, int choice);

        void send(Place place, byte[] message);

        List<Integer> counts(Place place);
    }

    /** @param instead whether what was recorded is held back, so that nothing honest can hide what is accepted */
    private record Attack(String name, Place place, boolean instead, Recorded.Trick trick) {}

    private static Stream<Attack> attacks() {
        var again = new Recorded.Trick("again", Recorded::again);
        return Stream.of(
                        Recorded.replayed().stream().map(trick -> new Attack(trick.name(), Place.HERE, false, trick)),
                        Recorded.changed().stream().map(trick -> new Attack(trick.name(), Place.HERE, true, trick)),
                        Stream.of(Place.ANOTHER_POLL, Place.ANOTHER_ROOM, Place.AFTER_A_RESTART)
                                .map(place -> new Attack("sent to " + place, place, false, again)))
                .flatMap(each -> each);
    }

    @TestFactory
    Stream<DynamicTest> nothingThatWasRecordedCountsAgain() {
        return attacks()
                .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
                    var twin = moved(Plain::new, attack);
                    var ours = moved(Sealed::new, attack);
                    System.out.printf("replay, %s: twin %d votes moved, ours %d%n", attack.name(), twin, ours);
                    assertThat(twin).isPositive();
                    assertThat(ours).isZero();
                }));
    }

    /** By how many votes the count is not the honest one. */
    private static int moved(Supplier<Box> house, Attack attack) {
        var honest = house.get();
        var attacked = house.get();
        var recorded = traffic(attacked);
        if (!attack.instead()) {
            send(honest, traffic(honest));
            send(attacked, recorded);
        }
        attack.trick().forge().apply(new Recorded(recorded)).forEach(message -> attacked.send(attack.place(), message));
        return distance(honest.counts(attack.place()), attacked.counts(attack.place()));
    }

    private static void send(Box box, List<byte[]> messages) {
        messages.forEach(message -> box.send(Place.HERE, message));
    }

    /** Everyone votes, the first four change their minds, and the last one is the attacker. */
    private static List<byte[]> traffic(Box box) {
        var sent = new ArrayList<byte[]>();
        for (var voter = 0; voter < VOTERS; voter++) sent.add(box.vote(voter, 1 + voter % 2));
        for (var voter = 0; voter < 4; voter++) sent.add(box.vote(voter, 3));
        sent.add(box.vote(VOTERS - 1, 0));
        return sent;
    }

    private static int distance(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, OPTIONS)
                .map(option -> Math.abs(one.get(option) - other.get(option)))
                .sum();
    }

    /** The twin: who and what in plain bytes; the last write wins. */
    private static final class Plain implements Box {
        private final Map<Place, Map<Byte, Byte>> votes = new EnumMap<>(Place.class);

        @Override
        public byte[] vote(int voter, int choice) {
            return new byte[] {(byte) voter, (byte) choice, 0, 0};
        }

        @Override
        public void send(Place place, byte[] message) {
            if (message.length >= 2) in(place).put(message[0], message[1]);
        }

        @Override
        public List<Integer> counts(Place place) {
            return IntStream.range(0, OPTIONS)
                    .mapToObj(option -> (int) in(place).values().stream()
                            .filter(choice -> choice == option)
                            .count())
                    .toList();
        }

        private Map<Byte, Byte> in(Place place) {
            return votes.computeIfAbsent(place, _ -> new HashMap<>());
        }
    }

    /** Ours: every place knows the same seats, so that only the seal can tell them apart. */
    private static final class Sealed implements Box {
        private final List<Voter> voters =
                IntStream.range(0, VOTERS).mapToObj(Voter::new).toList();
        private final MemoryJournal journal = new MemoryJournal();
        private final Rooms rooms = rooms();
        private final LiveRoom room = open();
        private final LiveRoom another = open();
        private final RoomCode code = room.setting().code();

        private Rooms rooms() {
            return Sample.rooms(journal, () -> Instant.parse("2026-12-04T00:00:00Z"));
        }

        private LiveRoom open() {
            var opened = Sample.room(rooms);
            voters.forEach(voter -> opened.seat(voter.seat()));
            opened.tell(new Command.OpenPoll(Sample.BARRIER.id()));
            return opened;
        }

        @Override
        public byte[] vote(int voter, int choice) {
            return voters.get(voter).ballot(sealing(), choice);
        }

        private Sealing sealing() {
            return room.sealing(Sample.BARRIER.id()).orElseThrow();
        }

        @Override
        public void send(Place place, byte[] message) {
            at(place).cast(poll(place), message);
        }

        @Override
        public List<Integer> counts(Place place) {
            return Peek.close(at(place), poll(place)).counts();
        }

        private static String poll(Place place) {
            return place == Place.ANOTHER_POLL ? Sample.ROOM_FOR.id() : Sample.BARRIER.id();
        }

        private LiveRoom at(Place place) {
            return switch (place) {
                case HERE -> room;
                case ANOTHER_ROOM -> another;
                case ANOTHER_POLL -> asking();
                case AFTER_A_RESTART -> restarted();
            };
        }

        private LiveRoom asking() {
            room.tell(new Command.OpenPoll(Sample.ROOM_FOR.id()));
            return room;
        }

        private LiveRoom restarted;

        private LiveRoom restarted() {
            if (restarted == null) restarted = rooms().byCode(code).orElseThrow();
            return restarted;
        }
    }
}
