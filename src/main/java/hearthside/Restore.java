package hearthside;

import hearthside.archive.BackupFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Puts the rooms of a backup into the data folder, while Hearthside is stopped.")
final class Restore implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("hearthside-backup.zip");

    @Option(names = "--replace", description = "Also where rooms are. They are moved aside, not erased.")
    private boolean replace;

    @Mixin
    private Place place = new Place();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) throw new Trouble.Plain("There is no file %s.".formatted(file));
        prepareData();
        new BackupFile(file)
                .restore(place.folder(), place.key(), replace)
                .ifPresent(former -> System.out.printf(
                        "The rooms that were here are in %s now. Erase that file when you do not need them.%n",
                        former));
        System.out.printf("The rooms of %s are in %s.%n", file, place.folder());
        return 0;
    }

    private void prepareData() {
        try {
            Files.createDirectories(place.folder());
        } catch (IOException refused) {
            throw new Trouble.Plain(
                    "The data folder %s cannot be made. Choose another one with --data.".formatted(place.folder()));
        }
    }
}
