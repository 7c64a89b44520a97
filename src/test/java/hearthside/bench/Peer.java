package hearthside.bench;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import hearthside.e2e.Chromium;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Another way to make the measured sheet, in one warm process; see {@code src/test/peers}.
 *
 * @param millis a sheet, one after another
 */
record Peer(String name, double millis, long bytes, int pages) {
    private static final Path SCRIPTS = Path.of("src/test/peers");
    private static final Path ROOM = Path.of("target/bench/peers");
    private static final Path FONTS = Path.of("target/classes/hearthside/sheet/pdf/fonts");
    private static final DebianPackage WEASYPRINT = new DebianPackage("weasyprint", Path.of("/usr/bin/weasyprint"));
    private static final int WARM_UP = 10;
    private static final int TIMES = 30;

    static List<Peer> all() throws IOException, InterruptedException {
        Files.createDirectories(ROOM);
        Files.writeString(ROOM.resolve("sheet.html"), PeersPage.html(FONTS.toAbsolutePath()));
        Files.writeString(ROOM.resolve("sheet.typ"), PeersPage.typst());
        Files.write(ROOM.resolve("code.png"), PeersPage.code());
        return Stream.of(typst(), openhtmltopdf(), chromium(), weasyprint())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Peer> typst() throws IOException, InterruptedException {
        var binding = Files.createDirectories(ROOM.resolve("typst"));
        run(List.of(
                "npm",
                "install",
                "--no-audit",
                "--no-fund",
                "--silent",
                "--prefix",
                binding.toString(),
                "@myriaddreamin/typst-ts-node-compiler@0.7.0"));
        return script(
                "Typst 0.14",
                "typst.pdf",
                "node",
                script("typst/sheet.mjs"),
                binding.toString(),
                room("sheet.typ"),
                FONTS.toString());
    }

    private static Optional<Peer> openhtmltopdf() throws IOException, InterruptedException {
        var jars = ROOM.resolve("openhtmltopdf").toAbsolutePath();
        run(List.of(
                "./mvnw",
                "-q",
                "-B",
                "-ntp",
                "-f",
                script("openhtmltopdf/pom.xml"),
                "dependency:copy-dependencies",
                "-DoutputDirectory=" + jars));
        return script(
                "openhtmltopdf 1.1.31",
                "openhtmltopdf.pdf",
                java(),
                "-cp",
                jars + File.separator + "*",
                script("openhtmltopdf/Sheet.java"),
                room("sheet.html"),
                FONTS.toString());
    }

    private static Optional<Peer> weasyprint() throws IOException, InterruptedException {
        if (!WEASYPRINT.here()) return Optional.empty();
        return script(
                "WeasyPrint", "weasyprint.pdf", "/usr/bin/python3", script("weasyprint/sheet.py"), room("sheet.html"));
    }

    /** Its own printing, tagged; the page is loaded anew each time, as by those who print with it. */
    private static Optional<Peer> chromium() throws IOException {
        var browser = Chromium.installed();
        var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
        browser.ifPresent(options::setExecutablePath);
        var own = new Playwright.CreateOptions()
                .setEnv(browser.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of());
        var sheet = Files.readString(ROOM.resolve("sheet.html"));
        try (var playwright = Playwright.create(own);
                var chromium = playwright.chromium().launch(options)) {
            return Optional.of(chromium(chromium.newPage(), sheet));
        } catch (PlaywrightException gone) {
            return absent("Chromium");
        }
    }

    private static Peer chromium(Page page, String sheet) throws IOException {
        var file = ROOM.resolve("chromium.html").toAbsolutePath();
        var times = new double[TIMES];
        var pdf = new byte[0];
        for (var room = 0; room < TIMES; room++) {
            Files.writeString(file, sheet.replace("@ROOM@", Integer.toString(room)));
            var start = System.nanoTime();
            page.navigate(file.toUri().toString());
            pdf = page.pdf(new Page.PdfOptions().setTagged(true).setPreferCSSPageSize(true));
            times[room] = (System.nanoTime() - start) / 1e6;
        }
        Files.write(ROOM.resolve("chromium.pdf"), pdf);
        var timed = Arrays.copyOfRange(times, WARM_UP, TIMES);
        Arrays.sort(timed);
        return new Peer("Chromium", timed[timed.length / 2], pdf.length, Paper.pages(pdf));
    }

    private static Optional<Peer> script(String name, String out, String... command)
            throws IOException, InterruptedException {
        var whole = new ArrayList<>(List.of(command));
        whole.add(ROOM.resolve(out).toString());
        for (var line : run(whole).lines().toList())
            if (line.startsWith("sheet ")) {
                var words = line.split(" ");
                var pages = Paper.pages(Files.readAllBytes(ROOM.resolve(out)));
                return Optional.of(new Peer(name, Double.parseDouble(words[1]), Long.parseLong(words[2]), pages));
            }
        return absent(name);
    }

    private static Optional<Peer> absent(String name) {
        System.err.println(name + " could not be run here and is left out.");
        return Optional.empty();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ROOM.resolve("said.txt").toFile())
                    .start();
            try (var says = process.inputReader()) {
                return says.lines().collect(Collectors.joining("\n"));
            } finally {
                process.waitFor();
            }
        } catch (IOException notThere) {
            return "";
        }
    }

    private static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }

    private static String room(String name) {
        return ROOM.resolve(name).toString();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
