package hearthside.phone;

import hearthside.room.LiveRoom;
import hearthside.room.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The phones that follow one room in one language. {@link #changed} and {@link #join} may come from any thread; everything else happens on
 * the one that leads the {@link Writers}, to whom all lines belong.
 */
final class Crowd {
    private final LiveRoom room;
    private final Telling telling;
    private final Snapshots snapshots;
    private final Writers writers;
    private final Parked parked;
    private final List<Line> lines = new ArrayList<>();
    private final AtomicLong told = new AtomicLong(Frame.NONE.revision());
    private Frame newest = Frame.NONE;
    private int here;

    Crowd(LiveRoom room, Telling telling, Snapshots snapshots, Writers writers) {
        this.room = room;
        this.telling = telling;
        this.snapshots = snapshots;
        this.writers = writers;
        parked = new Parked(writers, this::fresh);
    }

    private Frame fresh() {
        return Frame.of(snapshots.fresh(room, telling));
    }

    /** One more phone has come; asked of the door alone. */
    void enter() {
        here++;
    }

    /** One has gone. @return whether it was the last */
    boolean leave() {
        return --here == 0;
    }

    /** Every phone's watcher says so; of all that say the same, the first is heard. */
    void changed() {
        var revision = room.state().revision();
        if (told.getAndAccumulate(revision, Math::max) < revision) writers.lead(this::tellAll);
    }

    private void tellAll() {
        if (room.state().revision() <= newest.revision()) return;
        newest = fresh();
        var now = writers.now();
        parked.add(writers.share(lines, line -> line.offer(newest, now)));
        lines.removeIf(Line::over);
    }

    /** The first snapshot is made for this phone alone, because the clock in it must be right. */
    void join(Line line) {
        var first = fresh();
        writers.lead(() -> {
            lines.add(line);
            line.offer(first, writers.now());
            line.offer(newest, writers.now());
            if (line.stuck()) parked.add(List.of(line));
        });
    }

    /** A beat for every so manieth line, so that nobody's step has to wait for all beats of a full room. */
    void beat(int turn, int turns) {
        writers.lead(() -> {
            lines.removeIf(Line::over);
            for (var at = turn; at < lines.size(); at += turns) beat(lines.get(at));
        });
    }

    /** Also what a phone does not take of a beat is tried again, so that a dead one is known in a room that stands still. */
    private void beat(Line line) {
        line.beat(writers.now());
        if (line.stuck()) parked.add(List.of(line));
    }
}
