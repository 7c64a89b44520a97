package hearthside;

import hearthside.archive.Opening;
import hearthside.room.Retention;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        aliases = "serve",
        description = "Serves the console, the projector and the phones, and prints their addresses.")
final class Serve implements Callable<Integer> {
    /** The server's threads go on after the command line is done. */
    static final int STILL_SERVING = -1;

    private static final int LARGEST_PORT = 65_535;

    /** Who would tell a failed start a second time, in the words of its parts. {@link Trouble} says it once, plainly. */
    private static final List<String> TALKATIVE = List.of(
            "org.springframework.boot.SpringApplication",
            "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter",
            "org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext",
            "org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext");

    /** A browser then sends the facilitator's cookie by TLS only, and takes it from this very host only. */
    private static final Map<String, Object> COOKIE_OVER_TLS = Map.of(
            "server.servlet.session.cookie.secure", true, "server.servlet.session.cookie.name", "__Host-hearthside");

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Where to listen (default: 8080; 0 takes any free port).")
    private int port = 8080;

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--content",
            defaultValue = Hearthside.CONTENT,
            description = "The folder with workshops (default: ./workshop-content).")
    private Path content = Path.of("workshop-content");

    @Option(
            names = "--lan",
            description = "Let phones in from the local network. The facilitator's pages stay on this machine.")
    private boolean lan;

    @Option(
            names = "--address",
            defaultValue = "",
            description = "What phones open, if it is not this machine's own address: https://hearth.example")
    private String address = "";

    @Option(
            names = "--keep-days",
            defaultValue = "30",
            description = "Erase a room so many days after it was last used (default: 30; 0 never does).")
    private int keepDays = Retention.USUAL_DAYS;

    /** On any free port, with everything else as usual. */
    static Serve anywhere(Path data, Path content) {
        var serve = new Serve();
        serve.port = 0;
        serve.place = Place.of(data);
        serve.content = content;
        return serve;
    }

    @Override
    public Integer call() {
        open();
        return STILL_SERVING;
    }

    ConfigurableApplicationContext open() {
        if (port < 0 || port > LARGEST_PORT) throw new Trouble.Plain("A port is a number from 0 to 65535.");
        if (keepDays < 0 || keepDays > Retention.MOST_DAYS)
            throw new Trouble.Plain("Rooms are kept for 1 to %d days; 0 keeps them until you erase them."
                    .formatted(Retention.MOST_DAYS));
        if (lan && port == 0) port = free();
        prepareData();
        var house = house();
        house.addInitializers(this::openData);
        return house.run(settled());
    }

    /** Phones are told the port before the house listens on it. */
    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new Trouble.Plain("No port is free. Give one with --port.");
        }
    }

    /**
     * What the options say holds, and nothing else is asked: no variable of the shell (where DEBUG alone would write down every
     * request) and no settings file that happens to lie in the folder.
     */
    private String[] settled() {
        return Stream.concat(
                        Stream.of("--debug=false", "--trace=false", "--spring.config.location=classpath:/"),
                        properties().entrySet().stream().map(set -> "--" + set.getKey() + "=" + set.getValue()))
                .toArray(String[]::new);
    }

    SpringApplication house() {
        var house = new SpringApplication(House.class);
        house.setMainApplicationClass(House.class);
        house.setDefaultProperties(properties());
        house.addListeners(new PlainHttp());
        return house;
    }

    /** Once nothing speaks against opening; the house then waits for the data file where it needs it. */
    private void openData(ConfigurableApplicationContext house) {
        house.getBeanFactory().registerSingleton("opening", Opening.of(place.folder(), place.key()));
    }

    private void prepareData() {
        try {
            Files.createDirectories(place.folder());
            Files.deleteIfExists(Files.createTempFile(place.folder(), "may-write", ""));
        } catch (IOException refused) {
            throw new Trouble.Plain(
                    "The data folder %s cannot be written to. Give this account the right to, or choose another folder with --data."
                            .formatted(place.folder()));
        }
    }

    /** What phones open: what was asked for; on the local network, this machine's address there; else whatever a page was opened with. */
    private String joinAddress() {
        if (!address.isEmpty() || !lan) return address;
        return HomeNetwork.addresses().stream()
                .findFirst()
                .map(host -> "http://" + host + ":" + port)
                .orElse("");
    }

    /** With {@code --lan} the facilitator stays on this machine, where there is no TLS, whatever phones open. */
    private boolean overTls() {
        return !lan && address.startsWith("https://");
    }

    private Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("server.port", port);
        properties.put("server.address", lan ? "0.0.0.0" : "127.0.0.1");
        properties.put("hearthside.lan", lan);
        properties.put("hearthside.address", joinAddress());
        properties.put("hearthside.keep-days", keepDays);
        if (overTls()) properties.putAll(COOKIE_OVER_TLS);
        properties.put(
                "hearthside.content", content.toAbsolutePath().normalize().toString());
        TALKATIVE.forEach(logger -> properties.put("logging.level." + logger, "off"));
        return properties;
    }
}
