package hearthside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md answers every requirement it claims to answer, and names no test or file that is not there. */
class SecurityPageTest {
    private static final Path PAGE = Path.of("docs", "security.md");
    private static final Path ASKED = Path.of("src/test/resources/asvs-5.0-levels-1-and-2.txt");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d[\\d., ]*) \\| [^|]* \\| (met|partly|no|–) \\|(.*)$");
    private static final Pattern ID = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    private final String page = read(PAGE);

    @Test
    void everyRequirementOfLevelsOneAndTwoIsAnsweredOnce() throws IOException {
        var answered = rows().flatMap(SecurityPageTest::ids).toList();
        assertThat(answered).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Files.readAllLines(ASKED));
    }

    @Test
    void whatIsNotMetSaysWhy() {
        assertThat(rows().filter(row -> Set.of("no", "partly").contains(row.group(2))))
                .isNotEmpty()
                .allMatch(row -> row.group(3).strip().length() > 20, "has a reason");
    }

    @Test
    void theCountsOnThePageAreThoseOfItsRows() {
        Map<String, Long> counts = rows().flatMap(row -> ids(row).map(_ -> row.group(2)))
                .collect(Collectors.groupingBy(answer -> answer, TreeMap::new, Collectors.counting()));
        assertThat(page)
                .contains("%d requirements: %d met, %d partly, %d not met, %d with nothing here to meet them."
                        .formatted(
                                counts.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum(),
                                counts.get("met"),
                                counts.get("partly"),
                                counts.get("no"),
                                counts.get("–")));
    }

    @Test
    void everyTestAndFileItNamesIsThere() {
        var tests = under("src/test/java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(TEST.matcher(page).results().map(name -> name.group(1)))
                .hasSizeGreaterThan(50)
                .isSubsetOf(tests);
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(link -> Files.exists(PAGE.resolveSibling(link).normalize()));
    }

    private Stream<MatchResult> rows() {
        return ROW.matcher(page).results();
    }

    private static Stream<String> ids(MatchResult row) {
        return ID.matcher(row.group(1)).results().map(MatchResult::group);
    }

    private static Stream<Path> under(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return List.copyOf(files.filter(Files::isRegularFile).toList()).stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
