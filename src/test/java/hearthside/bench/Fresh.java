package hearthside.bench;

import hearthside.e2e.PackagedJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is measured in processes of its own: how soon the first sheet is there, and how much memory a long job holds. */
final class Fresh {
    private static final int RUNS = 5;
    private static final String LITTLE = "-Xmx48m";

    private Fresh() {}

    static Table.Row first() throws IOException, InterruptedException {
        var times = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var start = System.nanoTime();
            said(PackagedJar.quick(FirstSheet.class, List.of()));
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        return new Table.Row(
                "first sheet in a new process",
                List.of(Table.figure("ms until it has ended", Math.rint(Paper.median(times)))));
    }

    static Table.Row thousand() throws IOException, InterruptedException {
        var figures = new ArrayList<Table.Figure>();
        for (var line : said(Thousand.class, LITTLE, "-XX:+UseSerialGC")) {
            var words = line.split(" ");
            switch (words[0]) {
                case "seconds" -> figures.add(Table.figure("seconds", Double.parseDouble(words[1])));
                case "bytes" -> figures.add(Table.figure("MB", Double.parseDouble(words[1]) / 1e6));
                case "heap" ->
                    figures.add(Table.figure("MB held after " + words[1], Double.parseDouble(words[2]) / 1e6));
                default -> {}
            }
        }
        return new Table.Row("1,000 couples in one file, " + LITTLE, figures);
    }

    private static List<String> said(Class<?> main, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return said(command);
    }

    private static List<String> said(List<String> command) throws IOException, InterruptedException {
        Files.createDirectories(Path.of("target/bench"));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var says = process.inputReader()) {
            return says.lines().toList();
        } finally {
            process.waitFor();
        }
    }
}
