package hearthside.bench;

import hearthside.e2e.PageTimes;
import hearthside.e2e.SealingTimes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code ./hearthside bench [NAME]}: prints a table for each benchmark and writes {@code target/bench/NAME.json}. The soak, which
 * takes long, is run only when it is named: {@code soak [MINUTES [PHONES]]}.
 */
public final class Bench {
    private static final List<String> NAMES = List.of("ballots", "fanout", "page", "sheets", "start");
    private static final String SOAK = "soak";
    private static final List<String> LONG_EVENING = List.of("30", "1000");
    private static final String NUMBER = "[1-9][0-9]{0,4}";

    private Bench() {}

    /** @param args names, or one name with its numbers, in as many or as few words as they come */
    public static void main(String[] args) throws IOException, InterruptedException {
        var words = Stream.of(args)
                .flatMap(word -> Stream.of(word.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.contains(SOAK)) soak(words);
        else all(words);
        System.exit(0);
    }

    private static void soak(List<String> words) throws IOException, InterruptedException {
        var numbers = words.subList(1, words.size());
        if (!words.getFirst().equals(SOAK)
                || numbers.size() > LONG_EVENING.size()
                || !numbers.stream().allMatch(number -> number.matches(NUMBER)))
            refuse("It is: soak [MINUTES [PHONES]], for example soak 30 1000");
        var length = new ArrayList<>(numbers);
        length.addAll(LONG_EVENING.subList(numbers.size(), LONG_EVENING.size()));
        tell(new Table(
                SOAK, Soak.HOW, Soak.rows(Integer.parseInt(length.getFirst()), Integer.parseInt(length.getLast()))));
    }

    private static void all(List<String> words) throws IOException, InterruptedException {
        for (var name : words)
            if (!NAMES.contains(name))
                refuse("There is no benchmark '%s'. There are: %s, %s".formatted(name, String.join(", ", NAMES), SOAK));
        for (var name : words.isEmpty() ? NAMES : words) tell(new Table(name, "medians of several runs", rows(name)));
    }

    private static void refuse(String words) {
        System.err.println(words);
        System.exit(2);
    }

    private static void tell(Table table) throws IOException {
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
