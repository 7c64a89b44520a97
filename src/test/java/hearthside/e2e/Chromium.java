package hearthside.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium. The one without a window is the same engine, and does a story with half the work. */
public final class Chromium {
    private Chromium() {}

    /** @return nothing where Playwright has to bring its own */
    public static Optional<Path> installed() {
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
