package hearthside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Figures side by side: printed for people, and written as JSON. */
record Table(String name, String how, List<Row> rows) {
    private static final Path FOLDER = Path.of("target", "bench");

    record Row(String who, List<Figure> figures) {}

    record Figure(String what, double value) {}

    static Figure figure(String what, double value) {
        return new Figure(what, value);
    }

    void print() {
        System.out.printf(
                "%n%s, %d processors, %s%n", name, Runtime.getRuntime().availableProcessors(), how);
        rows.forEach(row -> System.out.println(line(row)));
    }

    String lastLine() {
        return line(rows.getLast());
    }

    private static String line(Row row) {
        return "  %-44s %s"
                .formatted(
                        row.who(),
                        row.figures().stream()
                                .map(figure -> "%s %s".formatted(figure.what(), number(figure.value())))
                                .collect(Collectors.joining(", ")));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "%.0f".formatted(value) : "%.1f".formatted(value);
    }

    void write() throws IOException {
        Files.createDirectories(FOLDER);
        var figures = new LinkedHashMap<String, Map<String, Double>>();
        for (var row : rows)
            figures.put(
                    row.who(),
                    row.figures().stream()
                            .collect(Collectors.toMap(
                                    Figure::what, Figure::value, (one, _) -> one, LinkedHashMap::new)));
        var all = Map.of("name", name, "at", Instant.now().toString(), "figures", figures);
        Files.write(FOLDER.resolve(name + ".json"), JsonMapper.shared().writeValueAsBytes(all));
    }
}
