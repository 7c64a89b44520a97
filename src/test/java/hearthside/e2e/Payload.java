package hearthside.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text that somebody could enter so that a careless page would run it. It calls {@code ran} with its number.
 *
 * @param careless how a page has to be careless for it: see {@link CarelessPage}
 */
record Payload(int number, String careless, String text) {
    static final List<Payload> ALL = read();

    private static List<Payload> read() {
        try (var file = Payload.class.getResourceAsStream("/payloads.txt")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            return IntStream.range(0, lines.size())
                    .mapToObj(number -> of(number, lines.get(number)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Payload of(int number, String line) {
        var parts = line.split("\t", 2);
        return new Payload(number, parts[0], parts[1].replace("{n}", Integer.toString(number)));
    }

    /** As much of it as a shorter field takes. */
    String cutTo(int letters) {
        return text.substring(0, Math.min(letters, text.length()));
    }
}
