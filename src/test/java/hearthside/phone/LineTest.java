package hearthside.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final int PLENTY = 1_000;

    private final TightPhone phone = new TightPhone(PLENTY);
    private final AtomicInteger hungUp = new AtomicInteger();
    private final Line line = new Line(phone, hungUp::incrementAndGet);

    private static Frame frame(int revision) {
        return new Frame(revision, "<snapshot %d>".formatted(revision).getBytes(StandardCharsets.UTF_8));
    }

    private static long at(int seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void aPhoneGetsEachSnapshotOnceAndNeverAnOlderOne() {
        line.offer(frame(2), 0);
        line.offer(frame(2), 0);
        line.offer(frame(1), 0);
        line.offer(frame(3), 0);
        assertThat(phone.taken()).isEqualTo("<snapshot 2><snapshot 3>");
    }

    @Test
    void aHalfWrittenLineGoesOnWhereItStoppedAndThenTakesTheNewestSnapshotOnly() {
        phone.makeRoom(5);
        line.offer(frame(1), 0);
        line.offer(frame(2), 0);
        line.beat(0);
        assertThat(phone.taken()).isEqualTo("<snap");

        phone.makeRoom(PLENTY);
        line.push(0);
        line.offer(frame(3), 0);
        assertThat(phone.taken()).isEqualTo("<snapshot 1><snapshot 3>");
        assertThat(line.stuck()).isFalse();
    }

    @Test
    void aPhoneThatTakesNothingForTenSecondsIsLetGo() {
        phone.makeRoom(5);
        line.offer(frame(1), at(0));
        line.push(at(10));
        assertThat(line.over()).isFalse();
        line.push(at(11));
        assertThat(line.over()).isTrue();
        assertThat(hungUp).hasValue(1);
    }

    @Test
    void aSlowPhoneMayTakeItsTimeAsLongAsItTakesSomething() {
        phone.makeRoom(1);
        line.offer(frame(1), at(0));
        for (var second = 9; second < 90; second += 9) {
            phone.makeRoom(1);
            line.push(at(second));
        }
        assertThat(line.over()).isFalse();
        assertThat(phone.taken()).isEqualTo("<snapshot ");
    }

    @Test
    void aBeatIsACommentThatNoScriptHears() {
        line.beat(0);
        assertThat(phone.taken()).isEqualTo(":\n\n");
    }

    @Test
    void aPhoneThatHasGoneIsHungUpOnceAndGetsNothingMore() {
        phone.go();
        line.offer(frame(1), 0);
        line.offer(frame(2), 0);
        line.beat(0);
        assertThat(line.over()).isTrue();
        assertThat(hungUp).hasValue(1);
    }
}
