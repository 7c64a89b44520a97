package hearthside.room;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingDayTest {
    private static final Rooms.Fresh FRESH = new Rooms.Fresh("room-1", new RoomCode("KM4PTR"));
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 3, 19, 0);

    private static Setting meeting(LocalDateTime... starts) {
        return Sample.setting(FRESH).again(FRESH, "Thursday", List.of(starts), false);
    }

    @Test
    void aCertificateHasADayOnlyWhereThereIsOne() {
        assertThat(meeting(EVENING).day()).contains(LocalDate.of(2026, 12, 3));
        assertThat(meeting(EVENING, EVENING.plusDays(7)).day()).isEmpty();
    }
}
