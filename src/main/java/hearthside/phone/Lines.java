package hearthside.phone;

import hearthside.room.Chore;
import hearthside.room.LiveRoom;
import hearthside.room.Telling;
import hearthside.room.Watcher;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** All event streams that are open, room by room and language by language: what a crowd is sent is encoded once. */
@Component
class Lines implements Chore {
    /** Each line beats every fifteen seconds, each second another fifteenth of them. */
    private static final int TURNS = 15;

    private final Snapshots snapshots;
    private final Writers writers = new Writers(System::nanoTime);
    private final Map<Readers, Crowd> crowds = new HashMap<>();
    private int turn;

    private record Readers(String room, String language) {
        static Readers of(LiveRoom room, Telling telling) {
            return new Readers(room.id(), telling.language());
        }
    }

    Lines(ObjectMapper json) {
        snapshots = new Snapshots(json);
    }

    Snapshots snapshots() {
        return snapshots;
    }

    /** Answers with an event stream that follows a room until the phone is gone. The answer's other headers are the caller's. */
    void open(LiveRoom room, Telling telling, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.upgrade(HandOver.class).to(line -> follow(room, telling, line));
        response.setStatus(HttpStatus.OK.value());
        response.setHeader("Connection", "close");
        response.flushBuffer();
    }

    private Runnable follow(LiveRoom room, Telling telling, Line line) {
        var crowd = enter(room, telling);
        var watch = room.watch(watcher(crowd));
        crowd.join(line);
        return () -> {
            line.end();
            watch.close();
            leave(Readers.of(room, telling), crowd);
        };
    }

    private static Watcher watcher(Crowd crowd) {
        return new Watcher() {
            @Override
            public void changed() {
                crowd.changed();
            }

            @Override
            public Kind kind() {
                return Kind.PHONE;
            }
        };
    }

    private synchronized Crowd enter(LiveRoom room, Telling telling) {
        var crowd =
                crowds.computeIfAbsent(Readers.of(room, telling), _ -> new Crowd(room, telling, snapshots, writers));
        crowd.enter();
        return crowd;
    }

    private synchronized void leave(Readers readers, Crowd crowd) {
        if (crowd.leave()) crowds.remove(readers);
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public synchronized void run() {
        turn = (turn + 1) % TURNS;
        crowds.values().forEach(crowd -> crowd.beat(turn, TURNS));
    }

    @PreDestroy
    void close() {
        writers.close();
    }
}
