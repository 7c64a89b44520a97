package hearthside.phone;

import hearthside.room.LiveRoom;
import hearthside.room.Watcher;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * One phone's event stream. Only the newest snapshot matters: while a slow phone is still taking one, later ones
 * collapse into the next. Each line writes on a thread of its own, so that no phone waits for another.
 */
final class Line implements Watcher, AsyncListener {
    private static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.US_ASCII);

    private final LiveRoom room;
    private final Snapshots snapshots;
    private final AsyncContext async;
    private final Executor writers;
    private final Consumer<Line> gone;
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicBoolean beatDue = new AtomicBoolean();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong sent = new AtomicLong(-1);
    private LiveRoom.Watch watch = () -> {};

    Line(LiveRoom room, Snapshots snapshots, AsyncContext async, Executor writers, Consumer<Line> gone) {
        this.room = room;
        this.snapshots = snapshots;
        this.async = async;
        this.writers = writers;
        this.gone = gone;
        async.addListener(this);
    }

    /** Starts following, and sends where the room stands. */
    void begin() {
        watch = room.watch(this);
        changed();
    }

    @Override
    public Kind kind() {
        return Kind.PHONE;
    }

    @Override
    public void changed() {
        due.set(true);
        wake();
    }

    void beat() {
        beatDue.set(true);
        wake();
    }

    private void wake() {
        if (!over.get() && writing.compareAndSet(false, true)) writers.execute(this::write);
    }

    private void write() {
        try {
            while (due.getAndSet(false)) send();
            if (beatDue.getAndSet(false)) put(BEAT);
        } catch (IOException | IllegalStateException lost) {
            hangUp();
        } finally {
            writing.set(false);
        }
        if (due.get() || beatDue.get()) wake();
    }

    private void send() throws IOException {
        var snapshot = sent.get() < 0 ? snapshots.fresh(room) : snapshots.current(room);
        if (snapshot.revision() <= sent.get()) return;
        put(frame(snapshot));
        sent.set(snapshot.revision());
    }

    private static byte[] frame(Snapshots.Encoded snapshot) {
        var head = "event: room\nid: %d\ndata: ".formatted(snapshot.revision()).getBytes(StandardCharsets.US_ASCII);
        var frame = new byte[head.length + snapshot.body().length + 2];
        System.arraycopy(head, 0, frame, 0, head.length);
        System.arraycopy(snapshot.body(), 0, frame, head.length, snapshot.body().length);
        frame[frame.length - 2] = '\n';
        frame[frame.length - 1] = '\n';
        return frame;
    }

    private void put(byte[] bytes) throws IOException {
        var out = async.getResponse().getOutputStream();
        out.write(bytes);
        out.flush();
    }

    void hangUp() {
        if (!over.compareAndSet(false, true)) return;
        watch.close();
        gone.accept(this);
        try {
            async.complete();
        } catch (IllegalStateException alreadyOver) {
            // The container ended it first; there is nothing left to close.
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        hangUp();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        hangUp();
    }

    @Override
    public void onError(AsyncEvent event) {
        hangUp();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
