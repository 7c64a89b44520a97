package hearthside.bench;

import hearthside.e2e.PageTimes;
import hearthside.e2e.SealingTimes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code ./hearthside bench [NAME]}: prints a table for each benchmark and writes {@code target/bench/NAME.json}. */
public final class Bench {
    private static final List<String> NAMES = List.of("ballots", "fanout", "page", "sheets", "start");

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var wanted = args.length == 0 || args[0].isBlank() ? NAMES : List.of(args);
        for (var name : wanted)
            if (!NAMES.contains(name)) {
                System.err.println(
                        "There is no benchmark '%s'. There are: %s".formatted(name, String.join(", ", NAMES)));
                System.exit(2);
            }
        for (var name : wanted) run(name);
        System.exit(0);
    }

    private static void run(String name) throws IOException, InterruptedException {
        var table = new Table(name, rows(name));
        table.print();
        table.write();
    }

    private static List<Table.Row> rows(String name) throws IOException, InterruptedException {
        return switch (name) {
            case "fanout" -> Fanout.rows();
            case "page" -> page();
            case "sheets" -> Paper.rows();
            case "start" -> Starts.rows();
            default -> ballots();
        };
    }

    private static List<Table.Row> page() throws IOException {
        return PageTimes.measure().stream()
                .map(times -> new Table.Row(
                        times.page(),
                        List.of(
                                Table.figure("KB", times.bytes() / 1000),
                                Table.figure("requests", times.requests()),
                                Table.figure("ms until usable", Math.rint(times.millis())))))
                .toList();
    }

    private static List<Table.Row> ballots() throws IOException, InterruptedException {
        var rows = new ArrayList<>(Ballots.rows());
        var times = SealingTimes.measure();
        rows.add(new Table.Row(
                "a phone at a quarter of its speed",
                List.of(
                        Table.figure("question seen -> ready to seal, ms", times.ready()),
                        Table.figure("question seen -> sealed and taken, ms", times.sealed()))));
        return rows;
    }
}
