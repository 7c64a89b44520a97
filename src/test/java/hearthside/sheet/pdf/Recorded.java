package hearthside.sheet.pdf;

import hearthside.sheet.pdf.Languages.Language;
import hearthside.sheet.pdf.Languages.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What HarfBuzz made of {@code languages.txt}: {@code shaped.txt}. To record it anew, with hb-shape installed and the test classes
 * built, run this class from the project's folder. A row has the text, its glyphs (number:x:y, then the width) and, where it is
 * another, what HarfBuzz makes of it when it is told the language.
 */
final class Recorded {
    private static final Path FILE = Path.of("src/test/resources/hearthside/sheet/pdf/shaped.txt");

    private Recorded() {}

    /** @param told what comes of it when the language is told, often the same */
    record Row(Language language, Piece piece, Shaped shaped, Shaped told) {
        String line() {
            String line = piece.text() + "\t" + shaped;
            return told.equals(shaped) ? line : line + "\t" + told;
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + HarfBuzz.version() + ", recorded by the test class Recorded");
        for (Language language : Languages.all())
            for (List<Row> rows : anew(language)) {
                lines.add(heading(rows.getFirst()));
                rows.forEach(row -> lines.add(row.line()));
            }
        Files.write(FILE, lines);
    }

    private static String heading(Row row) {
        return "[" + row.language() + " " + row.piece().face().name
                + (row.piece().rightToLeft() ? " rtl]" : " ltr]");
    }

    /** From an hb-shape that is installed: one list for each typeface. */
    static List<List<Row>> anew(Language language) throws IOException, InterruptedException {
        Map<String, List<Piece>> groups = language.pieces()
                .collect(Collectors.groupingBy(
                        piece -> piece.face().name + piece.rightToLeft(), LinkedHashMap::new, Collectors.toList()));
        List<List<Row>> all = new ArrayList<>();
        for (List<Piece> pieces : groups.values()) {
            List<Shaped> shaped = HarfBuzz.shape(pieces, "");
            List<Shaped> told = HarfBuzz.shape(pieces, language.toString());
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++)
                rows.add(new Row(language, pieces.get(i), shaped.get(i), told.get(i)));
            all.add(rows);
        }
        return all;
    }

    static List<Row> all() {
        Map<String, Language> languages = new LinkedHashMap<>();
        Languages.all().forEach(language -> languages.put(language.toString(), language));
        List<Row> rows = new ArrayList<>();
        String[] heading = {};
        for (String line : Languages.lines("shaped.txt")) {
            if (line.startsWith("#")) continue;
            if (line.startsWith("["))
                heading = line.substring(1, line.length() - 1).split(" ");
            else
                rows.add(row(
                        languages.get(heading[0]), Face.of(heading[1]), heading[2].equals("rtl"), line.split("\t")));
        }
        return rows;
    }

    private static Row row(Language language, Face face, boolean rightToLeft, String[] cells) {
        Shaped shaped = Shaped.read(cells[1]);
        return new Row(
                language,
                new Piece(face, cells[0], rightToLeft),
                shaped,
                cells.length > 2 ? Shaped.read(cells[2]) : shaped);
    }
}
