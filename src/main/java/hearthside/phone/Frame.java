package hearthside.phone;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A snapshot as an event of the stream: the same bytes for every phone. */
record Frame(long revision, byte[] bytes) {
    /** What a phone has that has got nothing yet. */
    static final Frame NONE = new Frame(-1, new byte[0]);

    static Frame of(Snapshots.Encoded snapshot) {
        var head = "event: room\nid: %d\ndata: ".formatted(snapshot.revision()).getBytes(StandardCharsets.US_ASCII);
        var event = ByteBuffer.allocate(head.length + snapshot.body().length + 2)
                .put(head)
                .put(snapshot.body())
                .put((byte) '\n')
                .put((byte) '\n');
        return new Frame(snapshot.revision(), event.array());
    }
}
