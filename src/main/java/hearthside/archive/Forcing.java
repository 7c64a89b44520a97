package hearthside.archive;

import hearthside.room.Chore;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What was kept is forced to the disk a moment later, so that a power cut loses a quarter of a second at most. */
@Component
class Forcing implements Chore {
    private final DataFile file;

    Forcing(DataFile file) {
        this.file = file;
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(250);
    }

    @Override
    public void run() {
        file.force();
    }
}
