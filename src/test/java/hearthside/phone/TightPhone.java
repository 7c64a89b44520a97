package hearthside.phone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;

/** A phone that takes as many bytes as it has room for, and remembers them. */
final class TightPhone implements WritableByteChannel {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private int room;
    private boolean gone;

    TightPhone(int room) {
        this.room = room;
    }

    void makeRoom(int bytes) {
        room = bytes;
    }

    void go() {
        gone = true;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        if (gone) throw new IOException("gone");
        var some = new byte[Math.min(room, from.remaining())];
        from.get(some);
        taken.writeBytes(some);
        room -= some.length;
        return some.length;
    }

    String taken() {
        return taken.toString(StandardCharsets.UTF_8);
    }

    @Override
    public boolean isOpen() {
        return !gone;
    }

    @Override
    public void close() {
        gone = true;
    }
}
