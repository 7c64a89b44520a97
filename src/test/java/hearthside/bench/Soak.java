package hearthside.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A long evening of a full room: whether memory grows, and whether a step or a ballot is ever lost. Beside it as many phones
 * hear as many messages from nchan, whose memory is looked at as well.
 */
final class Soak {
    static final String HOW = "one run, as it stood from time to time";

    private static final Duration PACE = Duration.ofSeconds(2);
    private static final int POLLS_A_MINUTE = 4;
    private static final int LOOKS = 10;
    private static final int SNAPSHOT = 2_000;

    private final Duration time;
    private final SoakedRoom room;
    private final Optional<FannedRoom.Theirs> peer;
    private final List<Table.Row> rows = new ArrayList<>();

    private Soak(int minutes, SoakedRoom room, Optional<FannedRoom.Theirs> peer) {
        time = Duration.ofMinutes(minutes);
        this.room = room;
        this.peer = peer;
    }

    static List<Table.Row> rows(int minutes, int phones) throws IOException, InterruptedException {
        var peer = Nchan.here() ? Optional.of(new FannedRoom.Theirs(1)) : Optional.<FannedRoom.Theirs>empty();
        try (var room = new SoakedRoom(phones, minutes * POLLS_A_MINUTE)) {
            if (peer.isPresent()) peer.get().fill(phones, 0);
            var soak = new Soak(minutes, room, peer);
            soak.run();
            return soak.rows;
        } finally {
            peer.ifPresent(FannedRoom::close);
        }
    }

    private void run() throws IOException, InterruptedException {
        System.err.printf(
                "%d minutes. Ctrl-C ends it; what was seen until then stays in the file.%n", time.toMinutes());
        try {
            look(0);
            for (var part = 1; part <= LOOKS; part++) {
                until(time.dividedBy(LOOKS));
                look(part);
            }
        } catch (IOException ended) {
            System.err.println("It ended early: " + ended.getMessage());
        }
    }

    /** One step every two seconds, here and there; one that takes longer delays the next, as it would on an evening. */
    private void until(Duration part) throws IOException, InterruptedException {
        for (var end = System.nanoTime() + part.toNanos(); System.nanoTime() < end; ) {
            var due = System.nanoTime() + PACE.toNanos();
            room.next(PACE);
            if (peer.isPresent()) peer.get().step(SNAPSHOT);
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        }
    }

    private void look(int part) throws IOException {
        var figures = new ArrayList<Table.Figure>();
        figures.add(room.heap());
        figures.addAll(room.figures());
        if (peer.isPresent())
            figures.add(Table.figure("MB resident, nchan", peer.get().resident()));
        rows.add(new Table.Row("after %.1f min".formatted(time.toSeconds() * part / 60.0 / LOOKS), figures));
        var table = new Table("soak", HOW, rows);
        table.write();
        System.err.println(table.lastLine());
    }
}
