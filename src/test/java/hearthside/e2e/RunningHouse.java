package hearthside.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The packaged jar as a process of its own: started, killed and started again like on a real evening. */
final class RunningHouse implements AutoCloseable {
    private static final Pattern SIGN_IN = Pattern.compile("(http\\S+/sign-in\\?token=\\S+)");
    private static final int PATIENCE_SECONDS = 90;

    static final String IN_THE_ROOM = "hearth.test";

    private final Path data;
    private final int port = freePort();
    private final List<String> launch;
    private final List<String> options;
    private Process process;
    private String signIn;

    RunningHouse(Path data, String... options) {
        this(data, PackagedJar.quick(List.of()), options);
    }

    /** A house whose time a story pushes forward. */
    RunningHouse(Path data, PushedTime time) {
        this(data, PackagedJar.started(List.of(), time.launch(PackagedJar.jar())));
    }

    private RunningHouse(Path data, List<String> launch, String... options) {
        this.data = data;
        this.launch = launch;
        this.options = List.of(options);
        start();
    }

    /** The command line that runs the packaged jar, as the launcher would. */
    static ProcessBuilder command(String... arguments) {
        var run = arguments.length > 0 && arguments[0].equals("run");
        var line = new ArrayList<>(run ? PackagedJar.quick(List.of()) : PackagedJar.quickCommand());
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line);
    }

    static List<String> javaOptions() {
        return PackagedJar.javaOptions();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void start() {
        try {
            var line = new ArrayList<>(launch);
            line.addAll(List.of("run", "--port", Integer.toString(port)));
            line.addAll(List.of("--data", data.resolve("rooms").toString()));
            line.addAll(List.of("--key", data.resolve("key").toString()));
            line.addAll(options);
            process = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            signIn = CompletableFuture.supplyAsync(this::readLink).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException | ExecutionException | TimeoutException failure) {
            close();
            throw new IllegalStateException("The house did not open", failure);
        }
    }

    private String readLink() {
        try {
            var reader = new BufferedReader(process.inputReader());
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var link = SIGN_IN.matcher(line);
                if (!link.find()) continue;
                drain(reader);
                return link.group(1);
            }
            throw new IllegalStateException("It ended without a sign-in link");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void drain(BufferedReader reader) {
        Thread.ofVirtual().start(() -> reader.lines().forEach(_ -> {}));
    }

    /** As a power cut would: no farewell. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As a phone finds us in a room: by plain http and another name than localhost, so without {@code crypto.subtle}. */
    String phoneUrl(String path) {
        return "http://" + IN_THE_ROOM + ":" + port + path;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    String signInLink() {
        return signIn;
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        if (process != null) kill();
    }
}
