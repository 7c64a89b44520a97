package hearthside.screens.console;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Progress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample evening: planned for 19:00 in Toronto; welcome 10 minutes, barriers 20, safety 20, closing 10. */
class ProgressTest {
    private static final Instant START = Instant.parse("2026-12-04T00:00:00Z");
    private static final int WELCOME = 1;
    private static final int BARRIERS = 2;

    private Instant now = START;
    private LiveRoom room;

    @BeforeEach
    void aRoom() {
        room = Sample.room(Sample.rooms(new MemoryJournal(), () -> now));
    }

    private Progress at(int minutes) {
        now = START.plus(Duration.ofMinutes(minutes));
        return Moment.of(room).progress();
    }

    private void goes(int minutes, int step) {
        at(minutes);
        room.tell(new Command.GoTo(step));
    }

    @Test
    void beforeTheStartNobodyIsLate() {
        assertThat(at(-20).drift()).isZero();
        assertThat(at(-20).underWay()).isFalse();
    }

    @Test
    void whoIsStillArrivingAfterTheStartIsLate() {
        assertThat(at(4).drift()).isEqualTo(Duration.ofMinutes(4));
        assertThat(at(4).expectedEnd()).isEqualTo(START.plus(Duration.ofMinutes(64)));
    }

    @Test
    void aStepEnteredLateMakesTheRestLate() {
        goes(4, WELCOME);

        assertThat(at(5).drift()).isEqualTo(Duration.ofMinutes(4));
        assertThat(at(5).expected(BARRIERS)).isEqualTo(START.plus(Duration.ofMinutes(14)));
    }

    @Test
    void aStepThatLastsTooLongGrowsTheDelay() {
        goes(0, WELCOME);

        assertThat(at(9).drift()).isZero();
        assertThat(at(13).drift()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aStepEnteredEarlyPutsTheRoomAhead() {
        goes(0, WELCOME);
        goes(7, BARRIERS);

        assertThat(at(7).drift()).isEqualTo(Duration.ofMinutes(-3));
    }

    @Test
    void aRehearsalOnAnotherDayCountsFromItsRealStart() {
        goes(-60 * 24 * 5, WELCOME);

        assertThat(at(-60 * 24 * 5 + 2).drift()).isZero();
        assertThat(at(-60 * 24 * 5 + 2).planned(BARRIERS))
                .isEqualTo(START.minus(Duration.ofDays(5)).plus(Duration.ofMinutes(10)));
    }

    @Test
    void theEndOfTheEveningIsTheEndOfItsPlan() {
        assertThat(at(0).plannedEnd()).isEqualTo(START.plus(Duration.ofMinutes(60)));
    }
}
