package hearthside.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The data file and the key to it.
 *
 * @param news what a person should know about both, in plain words
 */
public record Safe(Path file, DataKey key, List<String> news) {
    static final String NAME = "hearthside";
    private static final String SUFFIX = ".mv.db";

    /** By itself H2 would take 64 MB for each GB of heap, and fill it during an evening with states that nobody reads again. */
    private static final int CACHE_KB = 4_096;

    static {
        keepNoTexts();
    }

    /**
     * By itself H2 keeps the last 1,024 texts it was given, to have each only once: old states of rooms, also of erased ones.
     * It asks for this once, when its first class is loaded, and everybody comes to the data file through here.
     */
    private static void keepNoTexts() {
        System.setProperty("h2.objectCache", "false");
    }

    /** What a kill may leave of a backup or of a restoring. Rooms are in it, so it does not stay. */
    static final String PASSING = "passing-";

    Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    static Path in(Path folder) {
        return folder.resolve(NAME + SUFFIX);
    }

    /** Where the key lies if nobody says otherwise: beside the folder, not in it. */
    public static Path usualKey(Path folder) {
        var whole = folder.toAbsolutePath().normalize();
        return whole.resolveSibling((whole.getFileName() == null ? NAME : whole.getFileName()) + ".key");
    }

    /**
     * Ready to be opened: a file of an earlier version is encrypted first; where there is neither file nor key, a key is made.
     *
     * @throws Unusable if there is a file without its key, or something else that only a person can mend
     */
    public static Safe at(Path folder, Path key) {
        if (key.startsWith(folder))
            throw new Unusable(
                    "The key would lie in the data folder, so whoever copies the one has the other. Choose another place with --key.");
        clear(folder);
        var file = new SealedFile(in(folder));
        return switch (file.state()) {
            case SEALED -> new Safe(file.path(), known(new KeyFile(key)), open(new KeyFile(key)));
            case EMPTY -> fresh(file.path(), new KeyFile(key));
            case PLAIN -> takenOver(file, new KeyFile(key));
        };
    }

    private static DataKey known(KeyFile key) {
        if (!key.exists())
            throw new Unusable(
                    "The data file is encrypted, and its key is not at %s. Bring the key back, or give its place with --key. Nothing was changed."
                            .formatted(key.path()));
        return key.read();
    }

    private static Safe fresh(Path file, KeyFile key) {
        if (key.exists()) return new Safe(file, key.read(), open(key));
        return new Safe(file, key.make(), List.of(keep(key)));
    }

    private static Safe takenOver(SealedFile file, KeyFile place) {
        var fresh = fresh(file.path(), place);
        file.seal(fresh.key());
        return new Safe(
                file.path(),
                fresh.key(),
                List.of("The data file of an earlier version is encrypted now. " + keep(place)));
    }

    private static List<String> open(KeyFile key) {
        return key.open()
                ? List.of(
                        "Other accounts of this machine may open the key file %s. Keep it to this account: chmod 600 %1$s"
                                .formatted(key.path()))
                : List.of();
    }

    private static String keep(KeyFile key) {
        return "The key to it is in %s. Without it nobody can read the rooms or a backup of them: keep a copy elsewhere."
                .formatted(key.path());
    }

    private static void clear(Path folder) {
        if (!Files.isDirectory(folder)) return;
        try (var left = Files.newDirectoryStream(folder, PASSING + "*")) {
            for (var file : left) Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new Unusable("The data folder %s cannot be written to.".formatted(folder), failure);
        }
    }

    /**
     * No pool: H2 lives in this process, and a pool would open the file again while it is being written anew. {@link DataFile}
     * keeps the one connection that writes. It remembers no statements, since what they wrote would stay in memory with them.
     * Every commit is in the file when it returns.
     */
    public DataSource source() {
        return source(
                file,
                key,
                "WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=0;CACHE_SIZE=" + CACHE_KB);
    }

    static DataSource source(Path file, DataKey key, String settings) {
        var name = file.toString();
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + name.substring(0, name.length() - SUFFIX.length())
                + ";CIPHER=AES;TRACE_LEVEL_FILE=0;" + settings);
        source.setPassword(key.password());
        return source;
    }
}
