package hearthside.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** HTTP byte by byte, one request a connection. */
record RawWire(int port) {

    /**
     * @param asked how many bytes went out
     * @param answer every byte that came back, but for the time of day
     */
    record Exchanged(int asked, String answer) {}

    Exchanged post(String path, String type, byte[] body) {
        var request = new ByteArrayOutputStream();
        request.writeBytes(
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                        .formatted(path, type, body.length)
                        .getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.toByteArray());
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return new Exchanged(request.size(), answer.replaceAll("(?i)\r\ndate: [^\r]+", "\r\nDate"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
