package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.ballot.Counted;
import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Peek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room full of phones that all send at once, and a poll that closes meanwhile. */
class ManyPhonesTest {
    private static final String POLL = Sample.BARRIER.id();
    private static final int OPTIONS = Sample.BARRIER.options().size();
    private static final int PHONES = 1_000;
    private static final int SENDS = 20;

    private final LiveRoom room =
            Sample.room(Sample.rooms(new MemoryJournal(), () -> Instant.parse("2026-12-04T00:00:00Z")));

    /** One phone's ballots in the order they were made. */
    private record Phone(int choice, List<byte[]> ballots) {
        byte[] last() {
            return ballots.getLast();
        }

        Stream<byte[]> earlier() {
            return ballots.stream().limit(ballots.size() - 1);
        }
    }

    private Sealing opened() {
        room.tell(new Command.OpenPoll(POLL));
        return room.sealing(POLL).orElseThrow();
    }

    /** Each phone answers the next option at first, and what it means in its last ballot. */
    private List<Phone> phones(int sends) {
        var sealing = opened();
        return IntStream.range(0, PHONES)
                .parallel()
                .mapToObj(number -> phone(number, sends, sealing))
                .toList();
    }

    private Phone phone(int number, int sends, Sealing sealing) {
        var voter = new Voter(number);
        room.seat(voter.seat());
        var choice = number % OPTIONS;
        return new Phone(
                choice,
                IntStream.rangeClosed(1, sends)
                        .mapToObj(send -> voter.ballot(sealing, send == sends ? choice : (choice + 1) % OPTIONS))
                        .toList());
    }

    private static void atOnce(List<Runnable> deeds) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            deeds.forEach(threads::execute);
        }
    }

    private Runnable casting(byte[] ballot) {
        return () -> room.cast(POLL, ballot);
    }

    private static List<Integer> meant(List<Phone> phones) {
        return IntStream.range(0, OPTIONS)
                .mapToObj(option -> (int) phones.stream()
                        .filter(phone -> phone.choice() == option)
                        .count())
                .toList();
    }

    @Test
    void everyPhoneCountsOnceAndItsLastBallotWins() {
        var phones = phones(SENDS);
        var old = mixed(phones.stream().flatMap(Phone::earlier).toList());
        var lasts = phones.stream().map(Phone::last).toList();
        var before = new ArrayList<>(lasts);
        before.addAll(old.subList(0, old.size() / 2));
        atOnce(mixed(before).stream().map(this::casting).toList());

        var counted = new ArrayList<Counted>();
        var racing = new ArrayList<>(old.subList(old.size() / 2, old.size()).stream()
                .map(this::casting)
                .toList());
        racing.add(racing.size() / 2, () -> counted.add(Peek.close(room, POLL)));
        atOnce(racing);

        var count = counted.getFirst();
        System.out.printf(
                "%d phones x %d sends while the poll closes: ours %d counted%n", PHONES, SENDS, count.answers());
        assertThat(count.answers()).isEqualTo(PHONES);
        assertThat(count.counts()).isEqualTo(meant(phones));
    }

    private static <T> List<T> mixed(List<T> some) {
        var mixed = new ArrayList<>(some);
        Collections.shuffle(mixed, new Random(20));
        return mixed;
    }

    @Test
    void whatWasTakenBeforeTheCloseBeganIsCountedAndNothingTwice() {
        var phones = phones(1);
        var closing = new AtomicBoolean();
        var takenBefore = new AtomicIntegerArray(OPTIONS);
        var counted = new ArrayList<Counted>();
        var deeds = new ArrayList<Runnable>();
        for (var phone : phones)
            deeds.add(() -> {
                room.cast(POLL, phone.last());
                if (!closing.get()) takenBefore.incrementAndGet(phone.choice());
            });
        deeds.add(PHONES / 2, () -> {
            closing.set(true);
            counted.add(Peek.close(room, POLL));
        });
        atOnce(deeds);

        var count = counted.getFirst();
        var taken = IntStream.range(0, OPTIONS).mapToObj(takenBefore::get).toList();
        System.out.printf(
                "close races with the last ballots: %d taken before it, %d counted, %d sent%n",
                taken.stream().mapToInt(Integer::intValue).sum(), count.answers(), PHONES);
        for (var option = 0; option < OPTIONS; option++)
            assertThat(count.counts().get(option))
                    .isBetween(taken.get(option), meant(phones).get(option));
        assertThat(count.answers())
                .isEqualTo(count.counts().stream().mapToInt(Integer::intValue).sum());
    }

    /** The twin: read the count, add one, write it back. */
    @Test
    void aCountThatIsReadAndThenWrittenLosesVotes() {
        var counts = new int[OPTIONS];
        var allHaveRead = new CyclicBarrier(PHONES);
        atOnce(IntStream.range(0, PHONES)
                .<Runnable>mapToObj(phone -> () -> {
                    var read = counts[phone % OPTIONS];
                    await(allHaveRead);
                    counts[phone % OPTIONS] = read + 1;
                })
                .toList());

        var kept = Arrays.stream(counts).sum();
        System.out.printf("%d phones at once: twin %d counted%n", PHONES, kept);
        assertThat(kept).isLessThan(PHONES);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
