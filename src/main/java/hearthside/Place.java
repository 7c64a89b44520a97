package hearthside;

import hearthside.archive.Safe;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where rooms are kept, and where the key to them is. */
final class Place {
    @Option(names = "--data", defaultValue = "data", description = "The folder that keeps rooms (default: ./data).")
    private Path data = Path.of("data");

    @Option(
            names = "--key",
            defaultValue = "",
            paramLabel = "FILE",
            description = "The key to the rooms (default: beside the data folder, ./data.key).")
    private String key = "";

    static Place of(Path data) {
        var place = new Place();
        place.data = data;
        return place;
    }

    Path folder() {
        return data.toAbsolutePath().normalize();
    }

    Path key() {
        return key.isEmpty()
                ? Safe.usualKey(data)
                : Path.of(key).toAbsolutePath().normalize();
    }

    Safe safe() {
        return Safe.at(folder(), key());
    }
}
