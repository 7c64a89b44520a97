package hearthside;

import hearthside.archive.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The real house on any free port of loopback, with a data folder and a key that nobody will miss. */
public final class SpareHouse {
    private SpareHouse() {}

    /** Open when this returns; it has said its port on a line of its own. */
    public static ServletWebServerApplicationContext open() throws IOException {
        var folder = Files.createTempDirectory("bench");
        Files.createDirectory(folder.resolve("data"));
        var app = new SpringApplication(House.class);
        app.setDefaultProperties(Map.of(
                "vaadin.productionMode", "true",
                "server.port", "0",
                "server.address", "127.0.0.1",
                "hearthside.lan", "false",
                "hearthside.address", "",
                "hearthside.keep-days", "0",
                "hearthside.content", "workshop-content"));
        var opening = Opening.of(folder.resolve("data"), folder.resolve("key"));
        app.addInitializers(context -> context.getBeanFactory().registerSingleton("opening", opening));
        var house = (ServletWebServerApplicationContext) app.run();
        System.out.println("port " + house.getWebServer().getPort());
        return house;
    }
}
