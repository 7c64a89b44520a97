package hearthside.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that a story pushes forward, inside the packaged house: as many seconds ahead of the machine as a file says. The
 * house itself knows nothing of it; it is laid beside the jar and named as one more source of beans.
 */
public class QuickClock {
    static final String FILE = "quick.clock";

    @Bean
    @Primary
    InstantSource pushedTime() {
        var file = Path.of(System.getProperty(FILE));
        return () -> Instant.now().plus(ahead(file));
    }

    static Duration ahead(Path file) {
        try {
            return Duration.ofSeconds(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void set(Path file, Duration ahead) {
        try {
            var fresh = Files.writeString(file.resolveSibling("fresh"), Long.toString(ahead.toSeconds()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
