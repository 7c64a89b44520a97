package hearthside;

import hearthside.archive.Backups;
import hearthside.archive.Safe;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "backup", description = "Puts all rooms into one file, also while Hearthside runs.")
final class Backup implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file to write. It must be new.")
    private Path file = Path.of("hearthside-backup.zip");

    @Mixin
    private Place place = new Place();

    @Override
    public Integer call() {
        Backups.make(place.folder(), this::safe, file.toAbsolutePath());
        System.out.println(file);
        System.err.println("It opens only with the key in %s. Keep a copy of the key, but not in the same place."
                .formatted(place.key()));
        return 0;
    }

    private Safe safe() {
        var safe = place.safe();
        safe.news().forEach(System.err::println);
        return safe;
    }
}
