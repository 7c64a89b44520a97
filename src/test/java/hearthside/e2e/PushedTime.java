package hearthside.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Time that passes when a story says so: an evening in a minute. */
final class PushedTime {
    private final Beside beside;
    private final Path file;

    PushedTime(Path folder) {
        beside = new Beside(folder.resolve("beside")).lay(QuickClock.class);
        file = folder.resolve("clock");
        QuickClock.set(file, Duration.ZERO);
    }

    /** What Java is told, in place of {@code -jar}. */
    List<String> launch(Path jar) {
        return List.of(
                "-Dspring.aot.enabled=false", // what is wired beforehand has no place for one more source
                "-Dloader.path=" + beside.folder(),
                "-D" + QuickClock.FILE + "=" + file,
                "-Dspring.main.sources=" + QuickClock.class.getName(),
                "-cp",
                jar.toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher");
    }

    void passes(Duration time) {
        QuickClock.set(file, QuickClock.ahead(file).plus(time));
    }
}
