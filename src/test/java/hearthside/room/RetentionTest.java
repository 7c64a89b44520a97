package hearthside.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.Sample;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Retention THIRTY = new Retention(30);
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final LocalDateTime START = LocalDateTime.of(2026, 12, 3, 19, 0);
    private static final Instant STARTED = START.atZone(TORONTO).toInstant();

    private static Setting starting(LocalDateTime... starts) {
        var set = Sample.setting(new Rooms.Fresh("room-1", new RoomCode("KM4PTR")));
        return new Setting(
                set.id(),
                set.code(),
                set.owner(),
                set.alias(),
                set.workshop(),
                set.language(),
                set.variant(),
                set.paper(),
                set.support(),
                List.of(starts),
                TORONTO);
    }

    private static RoomState entered(Instant when) {
        return new RoomState(
                1,
                1,
                Optional.empty(),
                false,
                false,
                false,
                false,
                false,
                Set.of(),
                Optional.empty(),
                0,
                Map.of(),
                Map.of(0, when.minusSeconds(60), 1, when),
                0,
                0,
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static boolean over(Setting setting, RoomState state, Instant now) {
        return THIRTY.over(setting, state, now);
    }

    @Test
    void aRoomStaysThirtyDaysAfterItsPlannedStartAndNoSecondLonger() {
        var end = STARTED.plus(Duration.ofDays(30));

        assertThat(over(starting(START), RoomState.NEW, end.minus(Duration.ofHours(1))))
                .isFalse();
        assertThat(over(starting(START), RoomState.NEW, end.minusSeconds(1))).isFalse();
        assertThat(over(starting(START), RoomState.NEW, end)).isTrue();
    }

    @Test
    void aStepTakenLaterThanPlannedCountsAsUse() {
        var state = entered(STARTED.plus(Duration.ofDays(2)));

        assertThat(over(starting(START), state, STARTED.plus(Duration.ofDays(31))))
                .isFalse();
        assertThat(over(starting(START), state, STARTED.plus(Duration.ofDays(32))))
                .isTrue();
    }

    @Test
    void theLastOfSeveralEveningsCounts() {
        var setting = starting(START.plusDays(7), START);

        assertThat(over(setting, entered(STARTED), STARTED.plus(Duration.ofDays(36))))
                .isFalse();
        assertThat(over(setting, entered(STARTED), STARTED.plus(Duration.ofDays(37))))
                .isTrue();
    }

    @Test
    void aRoomToComeIsNeverOver() {
        assertThat(over(starting(START.plusYears(3)), RoomState.NEW, STARTED)).isFalse();
    }

    @Test
    void daysAreDaysOfTheRoomsOwnCalendarAlsoWhenTheClocksChange() {
        var setting = starting(LocalDateTime.of(2026, 10, 10, 19, 0));
        var sameHour = LocalDateTime.of(2026, 11, 9, 19, 0).atZone(TORONTO);

        assertThat(THIRTY.end(setting, RoomState.NEW)).contains(sameHour);
        assertThat(over(setting, RoomState.NEW, sameHour.toInstant().minusSeconds(1)))
                .isFalse();
        assertThat(over(setting, RoomState.NEW, sameHour.toInstant())).isTrue();
    }

    @Test
    void noDaysMeansForAsLongAsTheFacilitatorWants() {
        assertThat(new Retention(0).end(starting(START), RoomState.NEW)).isEmpty();
        assertThat(new Retention(0).over(starting(START), RoomState.NEW, Instant.MAX))
                .isFalse();
    }

    @Test
    void lessThanNoDaysIsNothing() {
        assertThatThrownBy(() -> new Retention(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
