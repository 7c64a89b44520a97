package hearthside.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.Sample;
import hearthside.ballot.Picture;
import hearthside.ballot.Seat;
import hearthside.couple.Couple;
import hearthside.couple.Plan;
import hearthside.room.Asked;
import hearthside.room.CalmPicture;
import hearthside.room.CheckPoint;
import hearthside.room.Journal;
import hearthside.room.Retiming;
import hearthside.room.RoomCode;
import hearthside.room.RoomState;
import hearthside.room.Rooms;
import hearthside.room.Setting;
import hearthside.room.Timer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2JournalTest {
    private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
    private static final Setting SETTING = Sample.setting(new Rooms.Fresh("room-1", new RoomCode("KM4PTR")));
    private static final Seat SEAT = new Seat("A".repeat(43));
    private static final Couple COUPLE = new Couple(
            "token",
            "R4T9",
            1,
            true,
            new Plan(
                    Optional.of("walk"),
                    Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                    Optional.of(LocalTime.of(20, 30)),
                    Optional.of(LocalDate.of(2026, 12, 20))));

    @TempDir
    private Path folder;

    private H2Journal journal;

    @BeforeEach
    void open() {
        journal = journal();
    }

    private H2Journal journal() {
        return (H2Journal) new DataFolder(folder).journal();
    }

    @Test
    void aRehearsalIsStillOneAfterARestart() {
        var rehearsal =
                SETTING.again(new Rooms.Fresh("room-2", new RoomCode("WAXKFG")), "Try-out", SETTING.starts(), true);
        journal.opened(rehearsal, new byte[0], RoomState.NEW);
        assertThat(journal.rooms()).extracting(Journal.Remembered::setting).containsExactly(rehearsal);
    }

    @Test
    void aSettingFromBeforeThereWereRehearsalsIsNone() {
        var old = new Json().write(SETTING).replaceAll(",\"(place|rehearsal)\":[^,}]+", "");
        assertThat(old).doesNotContain("rehearsal", "place");
        assertThat(new Json().read(old, Setting.class)).isEqualTo(SETTING);
    }

    @Test
    void everythingThatARoomKnowsComesBack() {
        var state = busy();
        journal.opened(SETTING, new byte[] {1, 2, 3}, RoomState.NEW);
        journal.changed("room-1", state);
        journal.seated("room-1", SEAT);
        journal.seated("room-1", SEAT);
        journal.coupled("room-1", COUPLE);
        journal.renamed("room-1", "Another name");
        var moved = SETTING.meeting(List.of(LocalDateTime.of(2026, 12, 10, 20, 15)), Optional.of("The green room"));
        journal.moved(moved);
        journal.noted("room-1", "", "Cold hall");
        journal.noted("room-1", "", "Cold hall, warm people");

        var back = journal().rooms().getFirst();

        assertThat(back.setting()).isEqualTo(moved.renamed("Another name"));
        assertThat(back.script()).containsExactly(1, 2, 3);
        assertThat(back.state()).isEqualTo(state);
        assertThat(back.seats()).containsExactly(SEAT);
        assertThat(back.couples()).containsExactly(COUPLE);
        assertThat(back.notes()).isEqualTo(Map.of("", "Cold hall, warm people"));
    }

    @Test
    void aCoupleThatAPhoneLeftForAnotherIsGone() {
        var left = new Couple("left", "B7K2", 2, false, Plan.OPEN);
        journal.opened(SETTING, new byte[0], RoomState.NEW);
        journal.coupled("room-1", left);
        journal.joined("room-1", COUPLE, left.token());

        assertThat(journal().rooms().getFirst().couples()).containsExactly(COUPLE);
    }

    private static RoomState busy() {
        var timer = new Timer(Duration.ofMinutes(2), Duration.ofSeconds(70), Optional.of(NOON));
        var polls = Map.<String, Asked>of(
                "open", new Asked.Open(2, NOON, Optional.of(NOON)),
                "withheld", new Asked.Counted(new Picture.Withheld(), true),
                "names", new Asked.Counted(new Picture.Names(List.of("Shame"), true), false),
                "shares",
                        new Asked.Counted(
                                new Picture.Shares(List.of(new Picture.Share("Shame", 15)), OptionalInt.of(10)), false),
                "words", new Asked.Counted(new Picture.Words(List.of("Tea", "Hope")), false),
                "order", new Asked.Counted(new Picture.Order(List.of("A walk"), false), false));
        return new RoomState(
                41,
                7,
                Optional.of(timer),
                true,
                true,
                true,
                true,
                false,
                Set.of(CheckPoint.EXITS),
                Optional.of(NOON),
                3,
                polls,
                Map.of(0, NOON, 7, NOON),
                2,
                5,
                Optional.of(new Retiming(7, NOON, Map.of(8, Duration.ofMinutes(3), 9, Duration.ZERO), Set.of(9))),
                true,
                Optional.of(CalmPicture.TREE));
    }

    @Test
    void anEndedRoomForgetsItsSeatsAndCouples() {
        journal.opened(SETTING, new byte[0], RoomState.NEW);
        journal.seated("room-1", SEAT);
        journal.coupled("room-1", COUPLE);
        journal.noted("room-1", "welcome", "They laughed");

        journal.ended("room-1", RoomState.NEW);

        var back = journal.rooms().getFirst();
        assertThat(back.seats()).isEmpty();
        assertThat(back.couples()).isEmpty();
        assertThat(back.notes()).containsEntry("welcome", "They laughed");
    }

    @Test
    void anErasedRoomIsGone() {
        journal.opened(SETTING, new byte[0], RoomState.NEW);
        journal.seated("room-1", SEAT);

        journal.erased("room-1");

        assertThat(journal.rooms()).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsSaidInPlainWords() {
        assertThatThrownBy(() -> journal.seated("no-such-room", SEAT))
                .isInstanceOfSatisfying(
                        Journal.NotSaved.class,
                        failure -> assertThat(failure.key()).isEqualTo("unsaved.anything-else"));
    }

    @Test
    void aSecondHouseOnTheSameDataIsToldSo() {
        var locked = new SQLException("locked", "90020", ErrorCode.DATABASE_ALREADY_OPEN_1);

        assertThat(Trouble.words(new IllegalStateException(locked)))
                .contains("Another Hearthside is using this data folder");
    }
}
