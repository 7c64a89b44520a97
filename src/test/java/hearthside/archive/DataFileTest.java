package hearthside.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.Sample;
import hearthside.ballot.Seat;
import hearthside.couple.Couple;
import hearthside.couple.Plan;
import hearthside.room.Journal;
import hearthside.room.RoomCode;
import hearthside.room.RoomState;
import hearthside.room.Rooms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills, full disks and old files: the data file written anew under bad conditions. */
class DataFileTest {
    private static final byte[] SCRIPT = "a long script ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    private static final Seat SEAT = new Seat("A".repeat(43));

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @AfterEach
    void roomAgain() {
        FullDisk.noRoomFor(_ -> false);
        FullDisk.isAiling(false);
    }

    private DataFolder onAWatchedDisk() {
        FullDisk.mount();
        return twoRooms(new DataFolder(folder, "jdbc:h2:full:" + folder.resolve("hearthside")));
    }

    @Test
    void whatWasKeptIsForcedToTheDiskOnce() {
        var file = onAWatchedDisk().file();
        new H2Journal(file).changed("stays", RoomState.NEW);
        var before = FullDisk.forced();

        file.force();
        var once = FullDisk.forced();
        file.force();

        assertThat(once).isGreaterThan(before);
        assertThat(FullDisk.forced()).isEqualTo(once);
    }

    @Test
    void aFileThatIsClosedIsNotOpenedAgainToForceIt() {
        var file = onAWatchedDisk().file();
        new H2Journal(file).changed("stays", RoomState.NEW);
        file.close();
        var opened = FullDisk.opened();

        file.force();

        assertThat(FullDisk.opened()).isEqualTo(opened);
    }

    @Test
    void aDiskThatCannotSayItHasEverythingLosesNothingWhileTheMachineRuns() {
        var file = onAWatchedDisk().file();
        var journal = new H2Journal(file);
        journal.renamed("stays", "Thursday");
        FullDisk.isAiling(true);
        file.force();
        FullDisk.isAiling(false);
        var before = FullDisk.forced();

        file.force();

        assertThat(FullDisk.forced())
                .as("asked again, though nothing was written since")
                .isGreaterThan(before);
        journal.renamed("goes", "Friday");
        assertThat(journal.rooms())
                .extracting(kept -> kept.setting().alias())
                .containsExactlyInAnyOrder("Thursday", "Friday");
    }

    private static void room(Journal journal, String id, String code) {
        var setting = Sample.setting(new Rooms.Fresh(id, new RoomCode(code)));
        journal.opened(setting, SCRIPT, RoomState.NEW);
        journal.seated(id, SEAT);
        journal.coupled(id, new Couple(id + "-token", "R4T9", 1, true, Plan.OPEN));
    }

    private static boolean holds(DataFolder data, String word) throws IOException {
        for (var file : data.files())
            if (new String(DataFolder.unlocked(file), StandardCharsets.ISO_8859_1).contains(word)) return true;
        return false;
    }

    private DataFolder twoRooms(DataFolder data) {
        var journal = data.journal();
        room(journal, "goes", "KM4PTR");
        room(journal, "stays", "KM4PTS");
        return data;
    }

    private static void isWhole(Journal journal, String room) {
        assertThat(journal.rooms()).singleElement().satisfies(back -> {
            assertThat(back.setting().id()).isEqualTo(room);
            assertThat(back.script()).isEqualTo(SCRIPT);
            assertThat(back.seats()).containsExactly(SEAT);
            assertThat(back.couples()).hasSize(1);
        });
    }

    @Test
    void aKillBetweenTheDeletionAndTheRewritingIsMadeUpForAtTheNextStart() throws IOException {
        var data = twoRooms(new DataFolder(folder));
        deleteWithoutRewriting(data);
        var killed = data.copyTo(elsewhere);
        assertThat(holds(killed, "goes-token")).isTrue();

        var journal = killed.journal();

        assertThat(holds(killed, "goes-token")).isFalse();
        isWhole(journal, "stays");
    }

    private static void deleteWithoutRewriting(DataFolder data) {
        data.sql().sql("delete from room where id = 'goes'").update();
        data.sql().sql("update rewriting set due = true").update();
    }

    /** H2 writes a second file first, and renames it over the data file when it is whole. */
    @Test
    void aKillDuringTheRewritingLosesNoOtherRoomAndLeavesNothingBeside() throws IOException {
        var data = twoRooms(new DataFolder(folder));
        deleteWithoutRewriting(data);
        var killed = data.copyTo(elsewhere);
        var half = Files.readAllBytes(elsewhere.resolve("hearthside.mv.db"));
        Files.write(elsewhere.resolve("hearthside.mv.db.tempFile"), Arrays.copyOf(half, half.length / 2));
        Files.write(elsewhere.resolve("hearthside.mv.db.newFile"), half);

        var journal = killed.journal();

        isWhole(journal, "stays");
        assertThat(killed.files()).containsExactly(elsewhere.resolve("hearthside.mv.db"));
        assertThat(holds(killed, "goes-token")).isFalse();
    }

    @Test
    void onAFullDiskTheRoomIsErasedAndTheRewritingIsTriedAgain() throws IOException {
        FullDisk.mount();
        var data = twoRooms(new DataFolder(folder, "jdbc:h2:full:" + folder.resolve("hearthside")));
        var file = data.file();
        var journal = new H2Journal(file);

        FullDisk.noRoomFor(name -> name.endsWith(".tempFile"));
        journal.erased("goes");
        FullDisk.noRoomFor(_ -> false);
        isWhole(journal, "stays");
        assertThat(due(data)).isTrue();
        assertThat(data.files()).containsExactly(folder.resolve("hearthside.mv.db"));

        file.run();
        assertThat(due(data)).isFalse();
        assertThat(holds(data, "goes-token")).isFalse();
        isWhole(journal, "stays");
    }

    /** Told often: H2 closes the database a moment after the write that failed. */
    @RepeatedTest(10)
    void whatFindsNoRoomIsSaidAndTheNextTimeItIsKept() throws IOException {
        FullDisk.mount();
        var data = twoRooms(new DataFolder(folder, "jdbc:h2:full:" + folder.resolve("hearthside")));
        var journal = data.reopened();
        journal.renamed("stays", "Before");

        FullDisk.noRoomFor(_ -> true);
        assertThatThrownBy(() -> journal.renamed("stays", "Lost"))
                .isInstanceOfSatisfying(
                        Journal.NotSaved.class,
                        failure -> assertThat(failure.key()).isEqualTo("unsaved.no-room"));
        FullDisk.noRoomFor(_ -> false);
        assertThat(alias(journal)).isEqualTo("Before");
        journal.renamed("stays", "After");

        assertThat(alias(data.copyTo(elsewhere).reopened())).isEqualTo("After");
    }

    private static String alias(Journal journal) {
        return journal.rooms().stream()
                .map(Journal.Remembered::setting)
                .filter(setting -> setting.id().equals("stays"))
                .findFirst()
                .orElseThrow()
                .alias();
    }

    private static boolean due(DataFolder data) {
        return data.sql().sql("select due from rewriting").query(Boolean.class).single();
    }

    /** Large objects of the first version could outlive their rows. */
    @Test
    void aFileFromTheFirstVersionComesOverCleanAndWhole() throws IOException {
        var data = new DataFolder(folder);
        Flyway.configure().dataSource(data.source()).target("1").load().migrate();
        var setting = new Json().write(Sample.setting(new Rooms.Fresh("stays", new RoomCode("KM4PTS"))));
        oldRoom(data, "goes", "KM4PTR", setting, "gone script ".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        oldRoom(data, "stays", "KM4PTS", setting, SCRIPT);
        data.sql().sql("delete from room where id = 'goes'").update();
        var killed = data.copyTo(elsewhere);

        var journal = killed.journal();

        assertThat(journal.rooms()).hasSize(1);
        assertThat(journal.rooms().getFirst().script()).isEqualTo(SCRIPT);
        assertThat(holds(killed, "gone script")).isFalse();
        assertThat(killed.files()).containsExactly(elsewhere.resolve("hearthside.mv.db"));
        journal.erased("stays");
        assertThat(journal.rooms()).isEmpty();
    }

    private static void oldRoom(DataFolder data, String id, String code, String setting, byte[] script) {
        data.sql()
                .sql("insert into room (id, code, alias, setting, script, state) values (?, ?, ?, ?, ?, ?)")
                .params(id, code, "An evening", setting, script, new Json().write(RoomState.NEW))
                .update();
    }
}
