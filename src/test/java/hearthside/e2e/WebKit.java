package hearthside.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * WebKit as GTK has it, the engine of Safari, through the driver that Debian packs with it; on a screen that nobody sees. Its
 * window cannot be narrower than 447 pixels.
 */
final class WebKit implements Engine {
    static final Path DRIVER = Path.of("/usr/bin/WebKitWebDriver");
    static final Path SCREEN = Path.of("/usr/bin/Xvfb");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home;
    private final int port = freePort();
    private final Process screen;
    private final Companion driver;
    private String session = "";

    /** @param proxy what it asks for every page: the house itself, which so has a name that is not the machine's own */
    WebKit(Path home, String proxy) throws IOException {
        this.home = home;
        Files.createDirectories(downloads());
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "XDG_DOWNLOAD_DIR=\"$HOME/Downloads\"\n");
        screen = new ProcessBuilder(
                        SCREEN.toString(), "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
                .redirectError(home.resolve("screen.log").toFile())
                .start();
        driver = Companion.started(command(display()), home.resolve("driver.log"));
        driver.waitUntil(
                () -> send(request("/status").GET().build()).path("ready").asBoolean());
        var proxied = Map.of("proxyType", "manual", "httpProxy", proxy);
        session = say(Verb.BEGIN, Map.of("capabilities", Map.of("alwaysMatch", Map.of("proxy", proxied))))
                .path("sessionId")
                .asString();
    }

    private String display() throws IOException {
        var number = new BufferedReader(new InputStreamReader(screen.getInputStream())).readLine();
        if (number == null) throw new IOException("There is no screen to open WebKit on");
        return ":" + number;
    }

    private ProcessBuilder command(String display) {
        var command = new ProcessBuilder(DRIVER.toString(), "--port=" + port);
        command.environment()
                .putAll(Map.of(
                        "DISPLAY", display,
                        "GDK_BACKEND", "x11",
                        "HOME", home.toString(),
                        "LANG", "en_CA.UTF-8",
                        "LIBGL_ALWAYS_SOFTWARE", "1",
                        "NO_AT_BRIDGE", "1",
                        "XDG_RUNTIME_DIR", home.toString(),
                        "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1"));
        return command;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public JsonNode say(Verb verb, Map<String, ?> with) {
        var rest = new HashMap<String, Object>(with);
        var id = rest.remove("id");
        var path = verb.path.replace("{session}", session).replace("{id}", String.valueOf(id));
        var body = verb.method.equals("POST")
                ? BodyPublishers.ofString(JSON.writeValueAsString(rest))
                : BodyPublishers.noBody();
        var value = send(request(path).method(verb.method, body).build());
        if (value.path("error").isString()) throw new AssertionError(verb + " " + with + ": " + value);
        return value;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest request) {
        try {
            return JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                    .path("value");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public Path downloads() {
        return home.resolve("Downloads");
    }

    @Override
    public void close() {
        if (!session.isEmpty()) say(Verb.END, Map.of());
        driver.close();
        new Companion(screen).close();
        client.close();
    }
}
