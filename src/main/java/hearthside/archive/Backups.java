package hearthside.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a backup of a data folder, whether Hearthside is running on it or not. */
public final class Backups {
    private Backups() {}

    /**
     * @param safe asked for only if nobody has the data file open
     * @throws Unusable if there is nothing to keep, or no way to write it
     */
    public static void make(Path folder, Supplier<Safe> safe, Path to) {
        if (!Files.exists(Safe.in(folder)))
            throw new Unusable("There are no rooms in %s. Give the right folder with --data.".formatted(folder));
        if (Files.exists(to)) throw new Unusable("%s exists already. Choose another name.".formatted(to));
        var part = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, Disk.ownerOnly(part));
            fill(folder, safe, part);
            new BackupFile(part).check();
            Disk.force(part);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new Unusable(
                    "%s cannot be written: the disk may be full, or refuse. Make room, or choose another place."
                            .formatted(to),
                    failure);
        } finally {
            part.toFile().delete();
        }
    }

    private static void fill(Path folder, Supplier<Safe> safe, Path part) throws IOException {
        var running = BackupDoor.knock(folder);
        if (running.isEmpty()) {
            write(safe.get(), part);
            return;
        }
        try (var door = running.get()) {
            if (take(door.getInputStream(), part) == 0)
                throw new Unusable("The running Hearthside could not make a backup: its disk may be full. Try again.");
        }
    }

    private static long take(InputStream in, Path part) throws IOException {
        try (var out = Files.newOutputStream(part)) {
            return in.transferTo(out);
        }
    }

    private static void write(Safe safe, Path part) {
        var jdbc = JdbcClient.create(safe.source());
        try {
            jdbc.sql("backup to ?").param(part.toAbsolutePath().toString()).update();
        } catch (DataAccessException failure) {
            throw new Unusable(Trouble.words(failure), failure);
        } finally {
            jdbc.sql("shutdown").update();
        }
    }
}
