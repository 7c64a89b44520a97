package hearthside.bench;

import hearthside.e2e.PackagedJar;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** From the command to the first page and to the first sheet, with and without the notes of a start, and what an idle house holds. */
final class Starts {
    private static final int RUNS = 5;
    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final Pattern SIGN_IN = Pattern.compile("(http\\S+)/host/sign-in\\?token=\\S+");

    private Starts() {}

    /** @param cpu milliseconds of processor time until then */
    private record Opened(double phone, double facilitator, double cpu, double resident) {}

    private record Printed(double ms, double cpu) {}

    static List<Table.Row> rows() throws IOException, InterruptedException {
        var rows = new ArrayList<Table.Row>();
        var plain = PackagedJar.plain(List.of());
        var quick = PackagedJar.quick(List.of());
        if (quick.equals(plain)) throw new IOException("There are no notes of a start; target/notes.log says why");
        rows.add(opened("run, without the cache", plain));
        rows.add(opened("run, with the cache", quick));
        rows.add(printed("print one sheet, without the cache", plain));
        rows.add(printed("print one sheet, with the cache", PackagedJar.quickCommand()));
        return rows;
    }

    private static Table.Row opened(String what, List<String> java) throws IOException, InterruptedException {
        var runs = new ArrayList<Opened>();
        for (var run = 0; run < RUNS; run++) runs.add(open(java));
        return new Table.Row(
                what,
                List.of(
                        Table.figure("ms to the phone's page", median(runs, Opened::phone)),
                        Table.figure("ms to the facilitator's page", median(runs, Opened::facilitator)),
                        Table.figure("ms of processor time until then", median(runs, Opened::cpu)),
                        Table.figure("MB resident, idle", median(runs, Opened::resident))));
    }

    private static Opened open(List<String> java) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("bench-start");
        var start = System.nanoTime();
        var house = started(
                java, "run", "--port", "0", "--data", folder.resolve("data").toString());
        try (var visitor =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var link = link(house);
            visit(visitor, link.replaceAll("/host.*", "/"));
            var phone = since(start);
            visit(visitor, link);
            visit(visitor, link.replaceAll("/sign-in.*", "/?v-r=init&location=&query="));
            var facilitator = since(start);
            var cpu = cpu(house);
            if (house.waitFor(IDLE)) throw new IOException("The house closed by itself");
            return new Opened(phone, facilitator, cpu, Resident.megabytes(house.pid()));
        } finally {
            house.destroy();
            house.waitFor();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Table.Row printed(String what, List<String> java) throws IOException, InterruptedException {
        var runs = new ArrayList<Printed>();
        for (var run = 0; run < RUNS; run++) runs.add(print(java));
        return new Table.Row(
                what,
                List.of(
                        Table.figure("ms until it has ended", median(runs, Printed::ms)),
                        Table.figure("ms of processor time", median(runs, Printed::cpu))));
    }

    /** The processor time of a process that has ended is what its parent has been charged for. */
    private static Printed print(List<String> java) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("bench-start");
        var before = ofChildren();
        var start = System.nanoTime();
        var print = started(java, "print", "rebuilding-intimacy", "--sheet", "agreements", "--out", folder.toString());
        if (!print.waitFor(10, TimeUnit.MINUTES) || print.exitValue() != 0) throw new IOException("It did not print");
        var ms = since(start);
        FileSystemUtils.deleteRecursively(folder);
        return new Printed(ms, ofChildren() - before);
    }

    private static Process started(List<String> java, String... arguments) throws IOException {
        var line = new ArrayList<>(java);
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    private static String link(Process house) throws IOException {
        var says = house.inputReader();
        for (var line = says.readLine(); line != null; line = says.readLine()) {
            var link = SIGN_IN.matcher(line);
            if (link.find()) return link.group();
        }
        throw new IOException("It did not open");
    }

    private static void visit(HttpClient visitor, String url) throws IOException, InterruptedException {
        visitor.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding());
    }

    private static double since(long start) {
        return Math.rint((System.nanoTime() - start) / 1e6);
    }

    private static double cpu(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    /** From Linux, in its ticks of ten milliseconds; elsewhere nothing. */
    private static double ofChildren() throws IOException {
        var stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) return 0;
        var fields = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ");
        return 10.0 * (Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
    }

    private static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
