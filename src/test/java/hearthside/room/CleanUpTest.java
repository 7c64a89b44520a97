package hearthside.room;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.MemoryJournal;
import hearthside.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CleanUpTest {
    private static final Instant EVENING = Instant.parse("2026-12-04T00:00:00Z");
    private static final Instant LONG_AFTER = EVENING.plus(Duration.ofDays(31));

    private final MemoryJournal journal = new MemoryJournal();
    private Instant now = EVENING;
    private long nanos = 7;
    private final Rooms rooms = Sample.rooms(journal, () -> now);
    private final LiveRoom room = Sample.room(rooms);
    private final CleanUp cleanUp = of(rooms);

    private CleanUp of(Rooms some) {
        return new CleanUp(some, new Retention(30), () -> now, () -> nanos);
    }

    private void hourly(CleanUp work, int times) {
        for (var time = 0; time < times; time++) {
            work.run();
            later(Duration.ofHours(1));
        }
    }

    private void later(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    private boolean there() {
        return !rooms.of("facilitator").isEmpty();
    }

    @Test
    void aRoomGoesWhenTwoLooksAnHourApartBothSayItsTimeIsOver() {
        now = LONG_AFTER;
        cleanUp.run();
        later(Duration.ofHours(1).minusNanos(1));
        cleanUp.run();
        assertThat(there()).isTrue();

        later(Duration.ofNanos(1));
        cleanUp.run();

        assertThat(there()).isFalse();
        assertThat(journal.rooms()).isEmpty();
    }

    @Test
    void aRoomWithinItsTimeStays() {
        now = EVENING.plus(Duration.ofDays(29));
        hourly(cleanUp, 23);
        assertThat(there()).isTrue();

        hourly(cleanUp, 3);
        assertThat(there()).isFalse();
    }

    @Test
    void aClockThatJumpsAheadForOneLookErasesNothing() {
        hourly(cleanUp, 2);
        now = LONG_AFTER;
        hourly(cleanUp, 1);
        now = EVENING.plus(Duration.ofHours(3));
        hourly(cleanUp, 2);
        now = LONG_AFTER;
        hourly(cleanUp, 1);

        assertThat(there()).isTrue();
    }

    @Test
    void aClockThatJumpsAheadIsNotBelievedMoreForBeingAskedOften() {
        now = LONG_AFTER;
        for (var time = 0; time < 50; time++) cleanUp.run();

        assertThat(there()).isTrue();
    }

    @Test
    void aClockThatJumpsBackErasesNothing() {
        now = LONG_AFTER;
        cleanUp.run();
        now = EVENING.minus(Duration.ofDays(400));
        nanos += Duration.ofHours(1).toNanos();
        hourly(cleanUp, 30);

        assertThat(there()).isTrue();
    }

    @Test
    void whoeverFollowsKeepsARoom() {
        now = LONG_AFTER;
        for (var kind : Watcher.Kind.values()) {
            var watch = room.watch(following(kind));
            hourly(cleanUp, 3);
            assertThat(there()).isTrue();
            watch.close();
        }

        hourly(cleanUp, 2);
        assertThat(there()).isFalse();
    }

    private static Watcher following(Watcher.Kind kind) {
        return new Watcher() {
            @Override
            public void changed() {}

            @Override
            public Kind kind() {
                return kind;
            }
        };
    }

    @Test
    void aPollThatWasForgottenOpenKeepsNoRoom() {
        room.tell(new Command.OpenPoll(Sample.BARRIER.id()));
        now = LONG_AFTER;
        hourly(cleanUp, 2);

        assertThat(there()).isFalse();
    }

    @Test
    void aRoomThatThisVersionCannotReadGoesAfterItsTimeToo() {
        var other = new Rooms(
                journal,
                (_, _) -> {
                    throw new IllegalStateException("another version");
                },
                () -> now,
                RandomGenerator.getDefault());
        var work = of(other);
        hourly(work, 3);
        assertThat(other.leftAlone()).hasSize(1);

        now = LONG_AFTER;
        hourly(work, 2);

        assertThat(other.leftAlone()).isEmpty();
        assertThat(journal.rooms()).isEmpty();
    }

    @Test
    void whatCannotBeErasedNowIsErasedLater() {
        now = LONG_AFTER;
        journal.full(true);
        hourly(cleanUp, 3);
        assertThat(there()).isTrue();

        journal.full(false);
        hourly(cleanUp, 1);
        assertThat(there()).isFalse();
    }
}
