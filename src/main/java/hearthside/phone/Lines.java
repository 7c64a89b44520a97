package hearthside.phone;

import hearthside.room.LiveRoom;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.AsyncContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** All event streams that are open, and the heartbeat that tells dead ones from quiet ones. */
@Component
class Lines {
    private static final int BEAT_MS = 15_000;

    private final Snapshots snapshots;
    private final Set<Line> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();

    Lines(ObjectMapper json) {
        snapshots = new Snapshots(json);
    }

    Snapshots snapshots() {
        return snapshots;
    }

    /** Follows a room on behalf of a phone until the phone, or the room, is gone. */
    void open(LiveRoom room, AsyncContext async) {
        var line = new Line(room, snapshots, async, writers, open::remove);
        open.add(line);
        line.begin();
    }

    @Scheduled(fixedRate = BEAT_MS)
    void beat() {
        open.forEach(Line::beat);
    }

    @PreDestroy
    void hangUp() {
        open.forEach(Line::hangUp);
        writers.close();
    }
}
