package hearthside.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.Sample;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All rooms in one file, and back. */
class BackupTest {
    private static final Instant EVENING = Instant.parse("2026-12-04T00:00:00Z");

    @TempDir
    private Path home;

    private DataFolder data;
    private DataFile file;
    private LiveRoom room;
    private Path key;
    private Path backup;
    private Path other;

    @BeforeEach
    void anEvening() throws IOException {
        data = new DataFolder(Files.createDirectory(home.resolve("data")));
        data.journal();
        file = data.file();
        room = rooms(new H2Journal(file)).open(Sample.script(), Sample::setting);
        key = Files.writeString(home.resolve("key"), DataFolder.KEY.digits());
        backup = home.resolve("backup.zip");
        other = Files.createDirectory(home.resolve("other"));
    }

    private static Rooms rooms(H2Journal journal) {
        return new Rooms(journal, (_, _) -> Sample.script(), () -> EVENING, new SplittableRandom(7));
    }

    private int couples() {
        return room.state().paperCouples();
    }

    private void tell(int couples) {
        room.tell(new Command.PaperCouples(couples));
    }

    private void backUp() {
        Backups.make(data.path(), data::safe, backup);
    }

    private void restore(boolean replace) {
        new BackupFile(backup).restore(other, key, replace);
    }

    private static int kept(Path folder) {
        var there = new DataFolder(folder);
        var couples = there.reopened().rooms().getFirst().state().paperCouples();
        there.close();
        return couples;
    }

    @Test
    void aFolderThatNobodyHasOpenIsBackedUpAndRestored() throws IOException {
        tell(3);
        data.close();

        backUp();
        tell(4);
        restore(false);

        assertThat(kept(other)).isEqualTo(3);
        assertThat(Files.getPosixFilePermissions(backup))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(data.files()).containsExactly(Safe.in(data.path()));
    }

    /** Every change is either in it or was made after it was asked for. */
    @Test
    void duringAnEveningItHoldsEverythingThatWasAcknowledgedBefore() throws Exception {
        var door = new BackupDoor(file, data.safe());
        var going = new AtomicBoolean(true);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var busy = hands.submit(() -> {
                for (var at = 1; going.get() && at < 500; at++) tell(at);
            });
            for (var round = 1; round <= 5; round++) {
                var before = couples();
                Backups.make(
                        data.path(),
                        () -> {
                            throw new AssertionError("It is running");
                        },
                        backup);
                var after = couples();
                restore(true);
                assertThat(kept(other)).isBetween(before, after);
                Files.delete(backup);
            }
            going.set(false);
            busy.get();
        } finally {
            door.close();
        }
        assertThat(data.files()).containsExactly(Safe.in(data.path()));
    }

    @Test
    void whoDoesNotKnowTheWordAtTheDoorGetsNothing() throws IOException {
        var door = new BackupDoor(file, data.safe());
        var plate = DoorPlate.on(data.path()).orElseThrow();
        assertThat(Files.getPosixFilePermissions(data.path().resolve("hearthside.door")))
                .hasSize(2);
        try (var stranger = new Socket(InetAddress.getLoopbackAddress(), plate.port())) {
            stranger.getOutputStream().write("0".repeat(DoorPlate.SECRET).getBytes());
            assertThat(stranger.getInputStream().readAllBytes()).isEmpty();
        } finally {
            door.close();
        }
    }

    @Test
    void aPlateThatAKillLeftBehindDoesNotKeepABackupAway() throws IOException {
        var door = new BackupDoor(file, data.safe());
        var left = DoorPlate.on(data.path()).orElseThrow();
        door.close();
        left.hang(data.path());
        data.close();

        backUp();

        restore(false);
        assertThat(kept(other)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.6, 0.99})
    void aBackupThatWasCutOffIsRefused(double share) throws IOException {
        data.close();
        backUp();
        var whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, (int) (whole.length * share)));

        refused("was cut off", false);
        assertThat(other).isEmptyDirectory();
    }

    private void refused(String words, boolean replace) {
        assertThatThrownBy(() -> restore(replace))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith("Nothing was changed.");
    }

    @Test
    void aBackupOfANewerVersionIsRefused() {
        data.close();
        SafeTest.fromTheFuture(data.safe());
        backUp();

        refused("written by a newer Hearthside", false);
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void aBackupIsRefusedWithoutItsKey() throws IOException {
        data.close();
        backUp();
        Files.delete(key);
        refused("The key is not at " + key, false);
        new KeyFile(key).make();
        refused("This key does not open the backup", false);
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void roomsThatAreThereAreNotReplacedWithoutTheWord() throws IOException {
        tell(3);
        data.close();
        backUp();
        restore(false);
        tell(4);
        data.close();
        Files.delete(backup);
        backUp();

        assertThatThrownBy(() -> restore(false)).isInstanceOf(Unusable.class).hasMessageContaining("add --replace");
        assertThat(kept(other)).isEqualTo(3);

        restore(true);
        assertThat(kept(other)).isEqualTo(4);
        Files.copy(other.resolve("before-restore-1.mv.db"), Safe.in(other), StandardCopyOption.REPLACE_EXISTING);
        assertThat(kept(other)).isEqualTo(3);
    }

    @Test
    void nothingIsRestoredUnderARunningHouse() {
        data.close();
        backUp();
        tell(4);

        assertThatThrownBy(() -> new BackupFile(backup).restore(data.path(), key, true))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("Stop it first");
        assertThat(couples()).isEqualTo(4);
    }

    @Test
    void aBackupIsNeverWrittenOverAFile() throws IOException {
        Files.writeString(backup, "another one");

        assertThatThrownBy(this::backUp).isInstanceOf(Unusable.class).hasMessageContaining("exists already");
        assertThat(backup).hasContent("another one");
    }

    @Test
    void aDiskThatIsFullKeepsNoHalfOfABackup() throws IOException {
        data.close();
        try (var small = new SmallDisk(Files.createDirectory(home.resolve("small")))) {
            assertThatThrownBy(() ->
                            Backups.make(data.path(), data::safe, small.at().resolve("rooms.zip")))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("the disk may be full");
            assertThat(small.at()).isEmptyDirectory();
        }
        backUp();
        restore(false);
        assertThat(kept(other)).isZero();
    }

    @Test
    void aDiskThatIsFullKeepsNoHalfOfABackupOfARunningHouse() throws IOException {
        var door = new BackupDoor(file, data.safe());
        try (var small = new SmallDisk(Files.createDirectory(home.resolve("small")))) {
            assertThatThrownBy(() ->
                            Backups.make(data.path(), data::safe, small.at().resolve("rooms.zip")))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("cannot be written: the disk may be full");
            assertThat(small.at()).isEmptyDirectory();
            tell(3);
            backUp();
        } finally {
            door.close();
        }
        restore(false);
        assertThat(kept(other)).isEqualTo(3);
    }
}
