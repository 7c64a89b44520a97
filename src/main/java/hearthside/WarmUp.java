package hearthside;

import hearthside.content.Library;
import hearthside.security.SignInLink;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Opens with nothing in it, answers the first pages, prints, and ends, while Java notes which classes a start needs. The
 * launcher makes its AOT caches of it ({@code prepare}): a large one for a house, and a small one for commands, because Java
 * makes ready everything that is in a cache before it begins. No real room is opened: notes may hold words of what was running.
 */
@Command(name = "warm-up", hidden = true, description = "Opens, answers, prints and ends once.")
final class WarmUp implements Callable<Integer> {
    private static final List<String> FIRST_PAGES = List.of("/", "/host/?v-r=init&location=&query=", "/host/settings");

    @Option(names = "--content", defaultValue = Hearthside.CONTENT, description = "The folder with workshops.")
    private Path content = Path.of("workshop-content");

    @Option(names = "--commands", description = "Only prints, for the commands that end by themselves.")
    private boolean commands;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("hearthside-warm-up");
        try {
            if (!commands) open(folder);
            print(folder);
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void open(Path folder) throws IOException, InterruptedException {
        try (var house = Serve.anywhere(folder.resolve("data"), content).open();
                var visitor = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build()) {
            var here = "http://localhost:" + house.getEnvironment().getRequiredProperty("local.server.port");
            visit(visitor, link(house, here));
            for (var page : FIRST_PAGES) visit(visitor, here + page);
        }
    }

    private static String link(ApplicationContext house, String here) {
        return house.getBean(SignInLink.class).url(here);
    }

    private static void visit(HttpClient visitor, String url) throws IOException, InterruptedException {
        visitor.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding());
    }

    private void print(Path folder) {
        for (var edition : Library.read(content, LocalDate.now()).editions()) {
            var name = edition.workshop().name();
            var line = List.of("print", name, "--out", folder.toString(), "--content", content.toString());
            if (Hearthside.line().execute(line.toArray(String[]::new)) == 0) return;
        }
    }
}
