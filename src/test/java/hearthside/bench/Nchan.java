package hearthside.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The peer: nginx with nchan from Debian, fanning the same bytes out to event streams. */
final class Nchan implements AutoCloseable {
    private static final String PACKAGE = "libnginx-mod-nchan";
    private static final int INSTALL_MINUTES = 5;

    private final Process process;
    private final int port;

    private Nchan(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Installs it where we may; empty, with a word, where it cannot be had. */
    static boolean here() throws IOException, InterruptedException {
        if (module().isEmpty() && "root".equals(System.getProperty("user.name"))) install();
        if (module().isEmpty()) System.err.println("nginx with nchan is not here and is left out (" + PACKAGE + ").");
        return module().isPresent();
    }

    private static void install() throws IOException, InterruptedException {
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", PACKAGE);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) process.destroy();
        } catch (IOException noApt) {
            System.err.println("There is no apt-get here.");
        }
    }

    private static Optional<Path> module() {
        return Stream.of("/usr/lib/nginx/modules/ngx_nchan_module.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
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
                """.formatted(module().orElseThrow(), workers, room, port);
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
