package hearthside.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A version of a part that must not be used, why, and where that is told. */
record KnownBad(String part, String versions, String why, String source) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static List<KnownBad> all() {
        return lines("known-bad.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .map(cells -> new KnownBad(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    static List<String> lines(String file) {
        try (var list = KnownBad.class.getResourceAsStream("/parts/" + file)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    boolean speaksOf(Part used) {
        if (!used.name().equals(part)) return false;
        return versions.startsWith("=")
                ? used.version().equals(versions.substring(1).strip())
                : Arrays.compare(numbers(used.version()), numbers(versions)) < 0;
    }

    private static int[] numbers(String version) {
        return NUMBER.matcher(version)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
    }
}
