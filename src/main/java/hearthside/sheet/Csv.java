package hearthside.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** Rows for a spreadsheet. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
final class Csv {
    private static final String MARK = "\ufeff";
    private static final String END = "\r\n";

    private final StringBuilder rows = new StringBuilder(MARK);

    void row(List<String> cells) {
        rows.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append(END);
    }

    private static String cell(String text) {
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean plain = safe.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    String text() {
        return rows.toString();
    }
}
