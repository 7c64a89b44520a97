package hearthside.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The phones' door as a few bytes: a connection for each request, as patient as the page is. */
record Knock(int port) {
    private static final int PATIENCE_MS = 8_000;

    record Answer(int status, String body) {}

    Answer get(String path) throws IOException {
        return ask("GET " + path, "", new byte[0]);
    }

    Answer post(String path, String type, byte[] body) throws IOException {
        return ask("POST " + path, "Content-Type: %s\r\nContent-Length: %d\r\n".formatted(type, body.length), body);
    }

    private Answer ask(String what, String headers, byte[] body) throws IOException {
        try (var socket = open(what, headers, body)) {
            var end = System.nanoTime() + Duration.ofMillis(PATIENCE_MS).toNanos();
            var whole = new ByteArrayOutputStream();
            var some = new byte[4096];
            for (var read = socket.getInputStream().read(some);
                    read >= 0;
                    read = socket.getInputStream().read(some)) {
                whole.write(some, 0, read);
                if (System.nanoTime() > end) throw new IOException("It takes too long");
            }
            return answer(whole.toString(StandardCharsets.UTF_8));
        }
    }

    /** HTTP/1.0, so that the end of the answer is the end of the connection. */
    private Socket open(String what, String headers, byte[] body) throws IOException {
        var socket = new Socket();
        try {
            socket.setSoTimeout(PATIENCE_MS);
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MS);
            var head = what + " HTTP/1.0\r\nHost: 127.0.0.1:" + port + "\r\n" + headers + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            return socket;
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    private static Answer answer(String whole) throws IOException {
        var words = whole.split(" ", 3);
        var at = whole.indexOf("\r\n\r\n");
        if (words.length < 3 || at < 0) throw new IOException("Half an answer");
        return new Answer(Integer.parseInt(words[1]), whole.substring(at + 4));
    }
}
