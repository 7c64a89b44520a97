package hearthside.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rooms in one file, as H2 writes them: a zip with the data file in it, encrypted with the same key. */
public record BackupFile(Path path) {
    private static final String NOTHING = " Nothing was changed.";

    /** @throws Unusable if it is no backup, or was cut off */
    public void check() {
        try (var zip = new ZipFile(path.toFile())) {
            var entries = zip.stream().toList();
            if (entries.size() != 1 || !entries.getFirst().getName().equals(Safe.NAME + ".mv.db")) throw noBackup();
            try (var in = zip.getInputStream(entries.getFirst())) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException failure) {
            throw noBackup();
        }
    }

    private Unusable noBackup() {
        return new Unusable("%s is not a backup, or was cut off.".formatted(path) + NOTHING);
    }

    /**
     * Puts what is in it into the place of a data file, after it was looked through. What was there is kept beside it.
     *
     * @param key the file with the key that the backup was made with
     * @param replace whether something may be in the folder
     * @return where the former data file is now
     * @throws Unusable if the backup, its key or the folder will not do; nothing was changed then
     */
    public Optional<Path> restore(Path folder, Path key, boolean replace) {
        var place = Safe.in(folder);
        check();
        free(place, replace);
        var opens = key(key);
        var passing = place.resolveSibling(Safe.PASSING + "restore.mv.db");
        try {
            unpack(passing);
            look(passing, opens);
            return put(passing, place);
        } catch (IOException failure) {
            throw new Unusable("%s could not be written: the disk may be full.".formatted(place) + NOTHING, failure);
        } finally {
            passing.toFile().delete();
        }
    }

    private static DataKey key(Path key) {
        var file = new KeyFile(key);
        if (!file.exists())
            throw new Unusable(
                    "The key is not at %s. Give the one that the backup was made with: --key FILE.".formatted(key)
                            + NOTHING);
        return file.read();
    }

    private static void free(Path place, boolean replace) {
        if (!Files.exists(place)) return;
        try (var file = FileChannel.open(place, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            if (lock == null) throw new OverlappingFileLockException();
        } catch (OverlappingFileLockException held) {
            throw new Unusable("A Hearthside is using this data folder. Stop it first." + NOTHING);
        } catch (IOException failure) {
            throw new Unusable("%s cannot be written to.".formatted(place) + NOTHING, failure);
        }
        if (!replace)
            throw new Unusable(
                    "There are rooms in %s already. Choose another folder with --data, or add --replace: then they are moved aside, not erased."
                            .formatted(place));
    }

    private void unpack(Path passing) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            Files.deleteIfExists(passing);
            Files.createFile(passing, Disk.ownerOnly(passing));
            var entry = zip.stream().findFirst().orElseThrow(this::noBackup);
            try (var in = zip.getInputStream(entry);
                    var out = Files.newOutputStream(passing)) {
                in.transferTo(out);
            }
        }
    }

    private void look(Path passing, DataKey key) {
        if (new SealedFile(passing).state() != SealedFile.State.SEALED) throw noBackup();
        var source = Safe.source(passing, key, "ACCESS_MODE_DATA=r");
        var jdbc = JdbcClient.create(source);
        try {
            if (new Schema(source).isNewer()) throw newer(jdbc);
            jdbc.sql("select id, setting, state from room").query().listOfRows();
            jdbc.sql("shutdown").update();
        } catch (DataAccessException | FlywayException failure) {
            throw new Unusable(
                    "This key does not open the backup: it was made with another one, or is damaged. Give the right one with --key."
                            + NOTHING,
                    failure);
        }
    }

    private Unusable newer(JdbcClient jdbc) {
        jdbc.sql("shutdown").update();
        return new Unusable(
                "%s was written by a newer Hearthside. Restore it with that one.".formatted(path) + NOTHING);
    }

    private static Optional<Path> put(Path passing, Path place) throws IOException {
        var former = Optional.of(place).filter(Files::exists).map(BackupFile::aside);
        if (former.isPresent()) Files.copy(place, former.get(), StandardCopyOption.COPY_ATTRIBUTES);
        Disk.put(passing, place);
        return former;
    }

    /** The first free name beside it. */
    private static Path aside(Path place) {
        for (var at = 1; ; at++) {
            var name = place.resolveSibling("before-restore-" + at + ".mv.db");
            if (!Files.exists(name)) return name;
        }
    }
}
