package hearthside.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.room.RoomState;
import org.junit.jupiter.api.Test;

class OldStatesTest {
    @Test
    void aStateFromBeforeReTimingChimeAndCalmPicturesIsReadAsOneWithoutThem() {
        var json = new Json();
        var old = json.write(RoomState.NEW)
                .replaceAll(",\"retiming\":null", "")
                .replaceAll(",\"chime\":false", "")
                .replaceAll(",\"calmPicture\":null", "");
        assertThat(old).doesNotContain("retiming").doesNotContain("chime").doesNotContain("calmPicture");

        assertThat(json.read(old, RoomState.class)).isEqualTo(RoomState.NEW);
    }
}
