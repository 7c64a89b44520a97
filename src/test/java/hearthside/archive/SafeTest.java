package hearthside.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.Sample;
import hearthside.room.RoomCode;
import hearthside.room.RoomState;
import hearthside.room.Rooms;
import hearthside.room.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The data file and its key: made, kept apart, taken over, and what happens when they do not fit. */
class SafeTest {
    private static final Setting SETTING = Sample.setting(new Rooms.Fresh("room-1", new RoomCode("KM4PTR")));
    private static final byte[] SCRIPT = "a long script ".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path home;

    private Path folder;
    private Path key;
    private Path file;

    @BeforeEach
    void places() throws IOException {
        folder = Files.createDirectory(home.resolve("data"));
        key = Safe.usualKey(folder);
        file = folder.resolve("hearthside.mv.db");
    }

    private static H2Journal journal(Safe safe) {
        var source = safe.source();
        new Schema(source).migrate();
        return new H2Journal(new DataFile(source, safe.key()));
    }

    private static void close(Safe safe) {
        JdbcClient.create(safe.source()).sql("shutdown").update();
    }

    private Safe opened() {
        var safe = Safe.at(folder, key);
        journal(safe).opened(SETTING, SCRIPT, RoomState.NEW);
        close(safe);
        return safe;
    }

    /** A file as it was before there were keys. */
    private void plain() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("hearthside") + ";TRACE_LEVEL_FILE=0");
        Flyway.configure().dataSource(source).load().migrate();
        var sql = JdbcClient.create(source);
        sql.sql("insert into room (id, code, alias, setting, state) values ('room-1', 'KM4PTR', ?, ?, ?)")
                .params(SETTING.alias(), new Json().write(SETTING), new Json().write(RoomState.NEW))
                .update();
        sql.sql("insert into script (room, source) values ('room-1', ?)")
                .param(SCRIPT)
                .update();
        sql.sql("shutdown").update();
    }

    private static void isThere(Safe safe) {
        assertThat(journal(safe).rooms()).singleElement().satisfies(room -> {
            assertThat(room.setting()).isEqualTo(SETTING);
            assertThat(room.script()).isEqualTo(SCRIPT);
        });
        close(safe);
    }

    private boolean reads(String word) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
    }

    @Test
    void theFirstStartMakesAKeyBesideTheFolderForItsOwnerOnlyAndSaysSo() throws IOException {
        var safe = Safe.at(folder, key);

        assertThat(key).isEqualTo(home.resolve("data.key")).content().hasSize(33);
        assertThat(Files.getPosixFilePermissions(key))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(safe.news())
                .singleElement()
                .asString()
                .contains(key.toString(), "keep a copy")
                .doesNotContain(safe.key().digits());
        assertThat(Safe.at(folder, key).key()).isEqualTo(safe.key());
    }

    @Test
    void whatIsKeptIsReadWithTheKeyAndHasNoPlainWord() throws IOException {
        var safe = opened();

        assertThat(reads("a long script")).isFalse();
        assertThat(reads("room-1")).isFalse();
        isThere(safe);
    }

    @Test
    void aFileFromBeforeThereWereKeysIsTakenOverWithoutLoss() throws IOException {
        plain();
        assertThat(reads("a long script")).isTrue();

        var safe = Safe.at(folder, key);

        assertThat(safe.news()).singleElement().asString().contains("is encrypted now", key.toString());
        assertThat(reads("a long script")).isFalse();
        isThere(safe);
        assertThat(folder.toFile().list()).containsExactly("hearthside.mv.db");
    }

    @Test
    void aKillDuringTheTakingOverLosesNothing() throws IOException {
        plain();
        var whole = Files.readAllBytes(file);
        Files.write(folder.resolve("hearthside.mv.db.tempFile"), Arrays.copyOf(whole, whole.length / 2));
        new KeyFile(key).make();

        isThere(Safe.at(folder, key));
    }

    @Test
    void whatCannotBeTakenOverForLackOfRoomStaysAsItWas() throws IOException {
        plain();
        var before = Files.readAllBytes(file);
        Files.createDirectories(folder.resolve("hearthside.mv.db.tempFile").resolve("in the way"));

        assertThatThrownBy(() -> Safe.at(folder, key))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("the disk may be full. Nothing was changed");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aMissingKeyIsSaidAndNoOtherIsMade() throws IOException {
        opened();
        var before = Files.readAllBytes(file);
        Files.move(key, home.resolve("elsewhere"));

        assertThatThrownBy(() -> Safe.at(folder, key))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("its key is not at " + key)
                .hasMessageContaining("--key");
        assertThat(key).doesNotExist();
        assertThat(file).hasBinaryContent(before);
        isThere(Safe.at(folder, home.resolve("elsewhere")));
    }

    @Test
    void aWrongKeyChangesNothing() throws IOException {
        opened();
        var before = Files.readAllBytes(file);
        var wrong = home.resolve("wrong");
        new KeyFile(wrong).make();

        assertThatThrownBy(() -> journal(Safe.at(folder, wrong)))
                .satisfies(
                        failure -> assertThat(Trouble.words(failure)).contains("The key does not open the data file"));
        assertThat(file).hasBinaryContent(before);
        isThere(Safe.at(folder, key));
    }

    @Test
    void aFileThatIsNoKeyIsNamedAndNotOverwritten() throws IOException {
        Files.writeString(key, "my shopping list");

        assertThatThrownBy(() -> Safe.at(folder, key))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(key + " holds no key");
        assertThat(key).hasContent("my shopping list");
    }

    @Test
    void aKeyThatOthersMayReadIsSaidAtEveryStartUntilItIsMended() throws IOException {
        opened();
        assertThat(Safe.at(folder, key).news()).isEmpty();

        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(Safe.at(folder, key).news())
                .singleElement()
                .asString()
                .contains("chmod 600 " + key)
                .doesNotContain(Files.readString(key).strip());

        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("r--------"));
        assertThat(Safe.at(folder, key).news()).isEmpty();
    }

    @Test
    void aKeyDoesNotLieInTheDataFolder() {
        assertThatThrownBy(() -> Safe.at(folder, folder.resolve("key")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("Choose another place with --key");
    }

    @Test
    void aPlainFileThatIsDamagedIsLeftAsItIs() throws IOException {
        Files.write(file, new byte[9_000]);

        assertThatThrownBy(() -> Safe.at(folder, key))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("is damaged");
        assertThat(file).hasBinaryContent(new byte[9_000]);
    }

    @Test
    void anEncryptedFileThatIsDamagedIsLeftAsItIs() throws IOException {
        var safe = opened();
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, 4096 * 3, (byte) 7);
        Files.write(file, bytes);

        assertThatThrownBy(() -> journal(safe))
                .satisfies(failure -> assertThat(Trouble.words(failure)).contains("or the file is damaged"));
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void aPlainFileThatSomebodyHasOpenIsNotTakenOver() {
        plain();
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("hearthside") + ";DB_CLOSE_DELAY=-1");
        var other = JdbcClient.create(source);
        other.sql("select 1").query(Integer.class).single();

        assertThatThrownBy(() -> Safe.at(folder, key))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("Another Hearthside is using this data folder");
        other.sql("shutdown").update();
        isThere(Safe.at(folder, key));
    }

    @Test
    void aFileFromANewerVersionIsLeftAlone() {
        var safe = opened();
        fromTheFuture(safe);

        assertThatThrownBy(() -> journal(safe))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("written by a newer Hearthside");
        assertThat(JdbcClient.create(safe.source())
                        .sql("select id from room")
                        .query(String.class)
                        .list())
                .containsExactly("room-1");
        close(safe);
    }

    static void fromTheFuture(Safe safe) {
        var sql = JdbcClient.create(safe.source());
        sql.sql("""
                insert into "flyway_schema_history"
                select "installed_rank" + 100, '99', 'later', "type", 'V99__later.sql', 1, "installed_by", "installed_on", 1, true
                from "flyway_schema_history" where "version" = '1'
                """).update();
        sql.sql("shutdown").update();
    }

    @Test
    void whatAKillLeftOfABackupIsGoneAtTheNextStart() throws IOException {
        Files.createFile(folder.resolve(Safe.PASSING + "backup-1"));

        Safe.at(folder, key);

        assertThat(folder).isEmptyDirectory();
    }

    /** A supervisor and a person may start a house on the same new folder at the same moment. */
    @RepeatedTest(20)
    void whoeverMakesAKeyAtTheSameMomentGetsTheOneThatIsKept() throws IOException {
        var keys = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> new KeyFile(key).make())
                .toList();

        assertThat(keys).containsOnly(new KeyFile(key).read());
        try (var left = Files.list(home)) {
            assertThat(left).containsExactlyInAnyOrder(folder, key);
        }
    }
}
