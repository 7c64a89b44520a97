package hearthside.phone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One phone's event stream. Nothing here waits: what the phone does not take at once is parked, and until it has taken that,
 * later snapshots pass it by, because only the newest matters. Written to by one thread at a time; {@link #end} may come from any.
 */
final class Line {
    /** A phone that takes nothing for so long is let go. It comes back and gets the newest snapshot. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final WritableByteChannel phone;
    private final Runnable hangUp;
    private volatile boolean over;
    private long has = Frame.NONE.revision();
    private ByteBuffer rest = NOTHING;
    private long movedAt;

    /**
     * @param phone takes what it can and never blocks
     * @param hangUp closes it
     */
    Line(WritableByteChannel phone, Runnable hangUp) {
        this.phone = phone;
        this.hangUp = hangUp;
    }

    /** Gives the phone a snapshot, unless it has that one, or is still busy with another. */
    void offer(Frame frame, long now) {
        if (frame.revision() <= has || busy()) return;
        has = frame.revision();
        give(frame.bytes(), now);
    }

    /** A comment that the phone does not see; it keeps the line open, and shows when it is dead. */
    void beat(long now) {
        if (!busy()) give(BEAT, now);
    }

    private boolean busy() {
        return over || stuck();
    }

    private void give(byte[] bytes, long now) {
        rest = ByteBuffer.wrap(bytes);
        movedAt = now;
        push(now);
    }

    /**
     * Hands over as much as the phone takes.
     *
     * @param now in nanoseconds, as for the others
     */
    void push(long now) {
        try {
            if (phone.write(rest) > 0) movedAt = now;
            if (!rest.hasRemaining()) rest = NOTHING;
            else if (now - movedAt > PATIENCE.toNanos()) drop();
        } catch (IOException gone) {
            drop();
        }
    }

    /** Whether the phone has something left to take. */
    boolean stuck() {
        return rest.hasRemaining();
    }

    private void drop() {
        end();
        hangUp.run();
    }

    /** Nothing is written any more. */
    void end() {
        over = true;
    }

    boolean over() {
        return over;
    }
}
