package hearthside.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection without an HTTP client that would put right what is sent over it. */
final class BareLine implements AutoCloseable {
    /** Only ever reached by a story that fails. */
    private static final int PATIENCE_MS = 20_000;

    private final Socket socket;

    BareLine(int port) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_MS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lines are written with \n and sent with \r\n. */
    BareLine lines(String text) {
        return bytes(text.replace("\n", "\r\n"));
    }

    BareLine bytes(String exactly) {
        try {
            socket.getOutputStream().write(exactly.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (SocketException hungUp) {
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything until the house hangs up. */
    String answer() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException reset) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first line of what comes back. */
    String status() {
        try {
            var line = new StringBuilder();
            for (var c = socket.getInputStream().read();
                    c >= 0 && c != '\r';
                    c = socket.getInputStream().read()) line.append((char) c);
            return line.toString();
        } catch (SocketException reset) {
            return "";
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
