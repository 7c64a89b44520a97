package hearthside.e2e;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A room's event stream. What has come of a line is kept through a silence in the middle of it. */
final class Events implements AutoCloseable {
    private static final int PATIENCE_MS = 8_000;
    private static final String DATA = "data: ";

    private final Socket socket = new Socket();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] some = new byte[4096];
    private int read;
    private int at;

    Events(int port, String path) throws IOException {
        try {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MS);
            var head =
                    "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\n\r\n".formatted(path, port);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    /**
     * The next snapshot, or nothing if none has come in time; comments are not heard.
     *
     * @throws IOException if the stream has ended
     */
    Optional<String> next(Duration silence) throws IOException {
        var end = System.nanoTime() + silence.toNanos();
        try {
            for (var words = line(end); ; words = line(end))
                if (words.startsWith(DATA)) return Optional.of(words.substring(DATA.length()));
        } catch (SocketTimeoutException silent) {
            return Optional.empty();
        }
    }

    private String line(long end) throws IOException {
        while (true) {
            if (at == read) refill(end);
            var one = some[at++];
            if (one != '\n') line.write(one);
            else return taken();
        }
    }

    private String taken() {
        var words = line.toString(StandardCharsets.UTF_8);
        line.reset();
        return words;
    }

    private void refill(long end) throws IOException {
        var left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) throw new SocketTimeoutException();
        socket.setSoTimeout((int) left);
        var more = socket.getInputStream().read(some);
        if (more < 0) throw new EOFException("The stream has ended");
        read = more;
        at = 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
