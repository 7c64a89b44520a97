package hearthside;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.Profile;
import hearthside.sheet.pdf.Filled;
import hearthside.sheet.pdf.Judge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Everything that {@code print} makes, of every workshop that is shipped, in every form it can be asked for. */
@Tag("slow")
class WholeMatrixTest {
    private static final List<String> PAPERS = List.of("a4", "letter");
    private static final List<Boolean> EITHER = List.of(false, true);

    @TempDir
    Path desk;

    static Stream<Arguments> whatCanBeAskedFor() {
        var asked = new ArrayList<Arguments>();
        for (var workshop : List.of("rebuilding-intimacy", "listening"))
            for (var language : List.of("en", "fr"))
                for (var paper : PAPERS)
                    for (var large : EITHER)
                        for (var fillable : EITHER)
                            for (var profile : Profile.values())
                                asked.add(Arguments.of(workshop, language, paper, large, fillable, profile));
        return asked.stream();
    }

    @ParameterizedTest
    @MethodSource("whatCanBeAskedFor")
    void whateverIsPrintedConformsAndStillDoesWhenItIsFilledIn(
            String workshop, String language, String paper, boolean large, boolean fillable, Profile profile)
            throws Exception {
        print(workshop, language, paper, large, fillable, profile);
        var files = printed();
        assertThat(files).hasSizeGreaterThan(8);
        for (var file : files) judge(file, fillable, profile);
    }

    private void print(
            String workshop, String language, String paper, boolean large, boolean fillable, Profile profile) {
        var line = new ArrayList<>(List.of(workshop, "--content", "workshop-content", "--out", desk.toString()));
        line.addAll(List.of("--lang", language, "--paper", paper, "--profile", profile.name()));
        if (large) line.add("--large-print");
        if (fillable) line.add("--fillable");
        assertThat(new CommandLine(new Print()).execute(line.toArray(String[]::new)))
                .isZero();
    }

    private List<Path> printed() throws IOException {
        try (var files = Files.list(desk)) {
            return files.sorted().toList();
        }
    }

    private static void judge(Path file, boolean fillable, Profile profile) throws Exception {
        var pdf = Files.readAllBytes(file);
        assertThat(Judge.failures(pdf, profile)).as(file.toString()).isEmpty();
        if (!fillable) return;
        var filled = Filled.in(pdf);
        assertThat(Judge.failures(filled.pdf(), profile))
                .as("%s, %d fields filled in", file, filled.fields())
                .isEmpty();
    }
}
