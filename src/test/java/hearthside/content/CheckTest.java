package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path empty;

    private int check(Path folder) {
        return Check.run(folder, SampleFolder.TODAY, _ -> 1, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Test
    void aSoundFolderIsOneLineAndZero() {
        assertThat(check(SampleFolder.ORIGINAL)).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("1 workshop, 2 languages: 0 errors, 0 warnings.\n");
    }

    @Test
    void errorsAreALineEachAndOne() {
        SampleFolder sample = SampleFolder.in(empty)
                .replace("sample/en/evaluation.md", "Type: scale 1-5", "Type: scael 1-5")
                .replace("support/ca-on.txt", "2026-11-20", "2026-05-26");
        assertThat(check(sample.root())).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                        sample/en/evaluation.md, line 9: 'scael 1-5' is not a poll type. Use: pick one, pick several, scale, rank, words.
                        support/ca-on.txt, line 4: Nobody has checked this page for 180 days. Call the numbers, then change the date.
                        1 workshop, 2 languages: 1 error, 1 warning.
                        """);
    }

    @Test
    void warningsAloneAreZero() {
        SampleFolder sample = SampleFolder.in(empty).write("sample/en/draft.md", "later");
        assertThat(check(sample.root())).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("0 errors, 1 warning.");
    }
}
