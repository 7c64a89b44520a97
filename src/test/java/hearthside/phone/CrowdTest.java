package hearthside.phone;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.InFrench;
import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Telling;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CrowdTest {
    private final AtomicInteger encoded = new AtomicInteger();
    private final Snapshots snapshots = new Snapshots(new JsonMapper() {
        @Override
        public byte[] writeValueAsBytes(Object value) {
            encoded.incrementAndGet();
            return super.writeValueAsBytes(value);
        }
    });
    private final AtomicLong nanos = new AtomicLong();
    private final Writers writers = new Writers(nanos::get);
    private final LiveRoom room = Sample.rooms(new MemoryJournal(), () -> Instant.parse("2026-12-03T12:00:00Z"))
            .open(InFrench.script(), Sample::setting);

    @AfterEach
    void close() {
        writers.close();
    }

    private TightPhone phoneIn(Crowd crowd) {
        var phone = new TightPhone(Integer.MAX_VALUE);
        crowd.join(new Line(phone, () -> {}));
        return phone;
    }

    private Crowd crowd(Telling telling) {
        return new Crowd(room, telling, snapshots, writers);
    }

    /** Everything that the leading thread was given before is done by then. */
    private void allTold() throws InterruptedException {
        var told = new CountDownLatch(1);
        writers.lead(told::countDown);
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aChangeIsEncodedOnceForEachLanguageThatSomebodyReads() throws InterruptedException {
        var english = crowd(room.tellings().own());
        var french = crowd(room.tellings().nearest(Optional.of("fr")));
        var inEnglish = IntStream.range(0, 5).mapToObj(_ -> phoneIn(english)).toList();
        var inFrench = IntStream.range(0, 3).mapToObj(_ -> phoneIn(french)).toList();
        allTold();
        encoded.set(0);
        room.tell(new Command.Next(0));
        for (var watcher = 0; watcher < 5; watcher++) english.changed();
        for (var watcher = 0; watcher < 3; watcher++) french.changed();
        allTold();
        assertThat(encoded).hasValue(2);
        assertThat(inEnglish).allMatch(phone -> newest(phone).contains("\"title\":\"Come in and find a seat\""));
        assertThat(inFrench).allMatch(phone -> newest(phone).contains("\"title\":\"fr Come in and find a seat\""));
    }

    @Test
    void aPhoneThatDoesNotEvenTakeABeatIsLetGoThoughNothingHappensInTheRoom() throws InterruptedException {
        var crowd = crowd(room.tellings().own());
        var phone = new TightPhone(Integer.MAX_VALUE);
        var letGo = new CountDownLatch(1);
        crowd.join(new Line(phone, letGo::countDown));
        allTold();
        phone.makeRoom(0);

        crowd.beat(0, 1);
        allTold();
        nanos.addAndGet(Line.PATIENCE.toNanos() + 1);

        assertThat(letGo.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private static String newest(TightPhone phone) {
        var events = phone.taken().split("event: room");
        return events[events.length - 1];
    }
}
