package hearthside.phone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A phone on its line, without a browser that would help. */
final class Listener implements AutoCloseable {
    private static final int PATIENCE_MS = 20_000;
    private static final int SMALL = 2_048;

    private final Socket socket = new Socket();
    private final BufferedReader line;

    private Listener(int port, String path, int buffer) {
        try {
            if (buffer > 0) socket.setReceiveBufferSize(buffer);
            socket.setSoTimeout(PATIENCE_MS);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            say("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n".formatted(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Listener to(int port, String path) {
        return new Listener(port, path, 0);
    }

    /** Room for little, and it never reads. */
    static Listener stuck(int port, String path) {
        return new Listener(port, path, SMALL);
    }

    void say(String words) {
        try {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> head() {
        var head = new ArrayList<String>();
        for (var line = read(); !line.isEmpty(); line = read()) head.add(line);
        return head;
    }

    /** Reads until the snapshot of a revision, or a later one, has come. */
    long hears(long revision) {
        for (var line = read(); ; line = read())
            if (line.startsWith("id: ")) {
                var heard = Long.parseLong(line.substring("id: ".length()));
                if (heard >= revision) return heard;
            }
    }

    /** What the snapshot says that was last {@link #hears heard}. */
    String says() {
        return read();
    }

    /** Whether the line ends, after whatever is still in it. */
    boolean ends() {
        try {
            while (line.readLine() != null) {}
            return true;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private String read() {
        try {
            var said = line.readLine();
            if (said == null) throw new IllegalStateException("The line has ended");
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
