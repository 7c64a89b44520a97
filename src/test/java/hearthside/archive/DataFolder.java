package hearthside.archive;

import hearthside.room.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A folder with a real data file in it, opened as the running house opens it. */
public record DataFolder(Path path, String url) {
    static final DataKey KEY = new DataKey("00112233445566778899aabbccddeeff");

    public DataFolder(Path path) {
        this(path, "jdbc:h2:file:" + path.resolve("hearthside"));
    }

    public Journal journal() {
        Flyway.configure().dataSource(source()).load().migrate();
        return reopened();
    }

    /** The journal of a file that is up to date. */
    public Journal reopened() {
        return new H2Journal(file());
    }

    DataFile file() {
        return new DataFile(source(), KEY);
    }

    DataSource source() {
        var source = new JdbcDataSource();
        source.setURL(url + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        source.setPassword(KEY.password());
        return source;
    }

    /** As {@link Safe} finds it, with its key in another folder. */
    Safe safe() {
        return new Safe(Safe.in(path), KEY, List.of());
    }

    /** What somebody reads who has the key: all files of the folder, as they would lie there without one. */
    public Path unlockedIn(Path table) {
        try {
            var unlocked = Files.createTempDirectory(table, "unlocked");
            for (var file : files()) Files.write(unlocked.resolve(file.getFileName()), unlocked(file));
            return unlocked;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static byte[] unlocked(Path file) throws IOException {
        if (new SealedFile(file).state() != SealedFile.State.SEALED) return Files.readAllBytes(file);
        try (var channel = SealedFile.encrypted(file, KEY, StandardOpenOption.READ)) {
            channel.read(ByteBuffer.allocate(1), 0);
            var bytes = ByteBuffer.allocate((int) channel.size());
            while (bytes.hasRemaining()) channel.read(bytes, bytes.position());
            return bytes.array();
        }
    }

    public JdbcClient sql() {
        return JdbcClient.create(source());
    }

    public void close() {
        sql().sql("shutdown").update();
    }

    /** As a kill would end it. */
    public void kill() {
        sql().sql("shutdown immediately").update();
    }

    /** What a kill at this moment would leave, in another folder. */
    public DataFolder copyTo(Path other) {
        try {
            Files.copy(path.resolve("hearthside.mv.db"), other.resolve("hearthside.mv.db"));
            return new DataFolder(other);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Path> files() {
        try (var all = Files.list(path)) {
            return all.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
