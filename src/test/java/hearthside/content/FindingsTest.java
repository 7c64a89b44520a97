package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every finding, word for word. {@code findings.txt} holds a case a paragraph: what is tested, the file, what is replaced
 * ({@code \n} is a line's end), by what, and all that is told.
 */
class FindingsTest {
    private static final Path TABLE = Path.of("src/test/resources/findings.txt");

    @TempDir
    Path empty;

    record Case(String name, String file, String old, String now, List<String> told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Stream.of(Files.readString(TABLE).split("\n\n+"))
                .filter(paragraph -> !paragraph.startsWith("#"))
                .map(FindingsTest::read);
    }

    private static Case read(String paragraph) {
        List<String> lines = new ArrayList<>(paragraph.strip().lines().toList());
        String name = lines.removeFirst();
        String file = after("in ", lines);
        String old = after("- ", lines);
        String now = after("+ ", lines);
        return new Case(name, file, old, now, lines.stream().map(String::strip).toList());
    }

    private static String after(String mark, List<String> lines) {
        String line = lines.removeFirst().strip();
        if (!(line + " ").startsWith(mark)) throw new IllegalArgumentException(mark + "expected: " + line);
        return line.substring(Math.min(mark.length(), line.length())).replace("\\n", "\n");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTold(Case it) {
        SampleFolder sample = SampleFolder.in(empty).replace(it.file(), it.old(), it.now());
        assertThat(sample.findings()).containsExactlyElementsOf(it.told());
    }
}
