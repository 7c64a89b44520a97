package hearthside.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Time that passes when a story says so: an evening in a minute. */
final class PushedTime {
    private final Path beside;
    private final Path file;

    PushedTime(Path folder) {
        beside = folder.resolve("beside");
        file = folder.resolve("clock");
        QuickClock.set(file, Duration.ZERO);
        lay(QuickClock.class);
    }

    /** Only this class: everything else must come from the jar. */
    private void lay(Class<?> clock) {
        var name = clock.getName().replace('.', '/') + ".class";
        try (var bytes = clock.getClassLoader().getResourceAsStream(name)) {
            Files.createDirectories(beside.resolve(name).getParent());
            Files.copy(bytes, beside.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What Java is told, in place of {@code -jar}. */
    List<String> launch(Path jar) {
        return List.of(
                "-Dspring.aot.enabled=false", // what is wired beforehand has no place for one more source
                "-Dloader.path=" + beside,
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
