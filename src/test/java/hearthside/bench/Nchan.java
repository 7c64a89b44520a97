package hearthside.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The peer: nginx with nchan from Debian, fanning the same bytes out to event streams. */
final class Nchan implements AutoCloseable {
    private static final Path MODULE = Path.of("/usr/lib/nginx/modules/ngx_nchan_module.so");
    private static final DebianPackage PACKAGE = new DebianPackage("libnginx-mod-nchan", MODULE);

    private final Process process;
    private final int port;

    private Nchan(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean here() throws InterruptedException {
        return PACKAGE.here();
    }

    static Nchan start(int workers) throws IOException {
        var room = Files.createTempDirectory("nchan");
        var port = freePort();
        Files.writeString(room.resolve("nginx.conf"), settings(room, workers, port));
        var process = new ProcessBuilder("nginx", "-p", room.toString(), "-c", "nginx.conf", "-e", "stderr")
                .redirectErrorStream(true)
                .redirectOutput(room.resolve("said.txt").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Nchan(process, port);
    }

    /** Each worker gets its share of the phones ({@code reuseport}), and nothing is written beside. */
    private static String settings(Path room, int workers, int port) {
        return """
                load_module %s;
                daemon off;
                user root;
                worker_processes %d;
                worker_rlimit_nofile 20000;
                pid %s/pid;
                events { worker_connections 19000; }
                http {
                  access_log off;
                  nchan_shared_memory_size 256M;
                  server {
                    listen 127.0.0.1:%d reuseport backlog=4096;
                    location = /tell { nchan_publisher; nchan_channel_id room; nchan_message_buffer_length 1; }
                    location = /events {
                      nchan_subscriber eventsource;
                      nchan_channel_id room;
                      nchan_subscriber_first_message newest;
                    }
                  }
                }
                """.formatted(MODULE, workers, room, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** @return when it was told, on {@link System#nanoTime()}'s clock; connecting is not counted */
    long tell(String words) throws IOException {
        var body = words.getBytes(StandardCharsets.UTF_8);
        var head = "POST /tell HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
                .formatted(body.length)
                .getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var start = System.nanoTime();
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            return start;
        }
    }

    /** In MB: the master and its workers. */
    double resident() throws IOException {
        var all = Resident.megabytes(process.pid());
        for (var worker : process.descendants().toList()) all += Resident.megabytes(worker.pid());
        return all;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
