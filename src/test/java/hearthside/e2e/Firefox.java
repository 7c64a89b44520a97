package hearthside.e2e;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Firefox without a window, by the wire that it has built in (Marionette): each message is a length, a colon and
 * {@code [0, number, command, values]}, each answer {@code [1, number, error, result]}. The commands are WebDriver's. Debian
 * packs no driver beside it.
 */
final class Firefox implements Engine {
    static final Path PROGRAM = Path.of("/usr/bin/firefox-esr");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path home;
    private final Companion browser;
    private final Socket socket;
    private final DataInputStream answers;
    private int number;

    Firefox(Path home) throws IOException {
        this.home = home;
        var profile = Files.createDirectories(home.resolve("profile"));
        Files.createDirectories(downloads());
        Files.write(profile.resolve("user.js"), settings());
        var command = new ProcessBuilder(
                PROGRAM.toString(), "--headless", "--no-remote", "--marionette", "--profile", profile.toString());
        command.environment().put("HOME", home.toString());
        browser = Companion.started(command, home.resolve("firefox.log"));
        var port = profile.resolve("MarionetteActivePort");
        browser.waitUntil(() -> !Files.readString(port).isBlank());
        socket = new Socket(
                InetAddress.getLoopbackAddress(),
                Integer.parseInt(Files.readString(port).strip()));
        answers = new DataInputStream(socket.getInputStream());
        read();
        say(Verb.BEGIN, Map.of("capabilities", Map.of()));
    }

    /** It calls nobody, finds the house under the name it has in the room, and saves what it is given without a question. */
    private List<String> settings() {
        return Map.<String, Object>of(
                        "marionette.port",
                        0,
                        "network.dns.localDomains",
                        RunningHouse.IN_THE_ROOM,
                        "network.captive-portal-service.enabled",
                        false,
                        "network.connectivity-service.enabled",
                        false,
                        "services.settings.server",
                        "http://127.0.0.1:9/",
                        "browser.download.folderList",
                        2,
                        "browser.download.dir",
                        downloads().toString(),
                        "browser.download.open_pdf_attachments_inline",
                        false,
                        "pdfjs.disabled",
                        true,
                        "browser.helperApps.neverAsk.saveToDisk",
                        "application/pdf")
                .entrySet()
                .stream()
                .map(entry ->
                        "user_pref(\"%s\", %s);".formatted(entry.getKey(), JSON.writeValueAsString(entry.getValue())))
                .toList();
    }

    @Override
    public JsonNode say(Verb verb, Map<String, ?> with) {
        try {
            var message = JSON.writeValueAsBytes(List.of(0, ++number, verb.firefox, with));
            socket.getOutputStream().write((message.length + ":").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(message);
            var answer = read();
            if (!answer.path(2).isNull()) throw new AssertionError(verb + " " + with + ": " + answer.path(2));
            var result = answer.path(3);
            return result.has("value") ? result.path("value") : result;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JsonNode read() throws IOException {
        var length = 0;
        for (var digit = answers.readUnsignedByte(); digit != ':'; digit = answers.readUnsignedByte())
            length = length * 10 + digit - '0';
        return JSON.readTree(answers.readNBytes(length));
    }

    @Override
    public Path downloads() {
        return home.resolve("Downloads");
    }

    @Override
    public void close() throws IOException {
        socket.close();
        browser.close();
    }
}
