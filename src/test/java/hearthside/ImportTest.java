package hearthside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportTest {
    @TempDir
    Path empty;

    private final StringWriter told = new StringWriter();
    private String article = "";

    @BeforeEach
    void anArticle() throws IOException {
        Files.createDirectories(empty.resolve("content"));
        article = Files.write(empty.resolve("tea.md"), Articles.bytes(Articles.TEA))
                .toString();
    }

    private int run(String... words) {
        return Hearthside.line().setErr(new PrintWriter(told, true)).execute(words);
    }

    private int bring(String file, String... more) {
        String[] words = {"import", file, "--content", empty.resolve("content").toString()};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return run(all);
    }

    @Test
    void anArticleBecomesAFolder() {
        assertThat(bring(article, "--as", "tea", "--minutes", "45,90")).isZero();
        assertThat(empty.resolve("content/tea/workshop.txt"))
                .content()
                .contains("Variant: 45 = 45", "Variant: 90 = 90");
        assertThat(empty.resolve("content/tea/en/02-what-rituals-do.md")).exists();
    }

    @Test
    void whatWasImportedIsPrintedWithoutAPoll() throws IOException {
        Path content = empty.resolve("content");
        Files.createDirectories(content.resolve("support"));
        Files.copy(Path.of("src/test/resources/content/support/ca-on.txt"), content.resolve("support/ca-on.txt"));
        bring(article, "--as", "tea", "--minutes", "60");

        String out = empty.resolve("paper").toString();
        assertThat(run("print", "tea", "--content", content.toString(), "--out", out))
                .as(told.toString())
                .isZero();
        assertThat(Path.of(out))
                .isDirectoryContaining("glob:**tea-packs.pdf")
                .isDirectoryNotContaining("glob:**ballots*");
    }

    @Test
    void aSecondTimeNothingIsTouched() {
        assertThat(bring(article, "--as", "tea")).isZero();
        assertThat(bring(article, "--as", "tea")).isOne();
        assertThat(told.toString()).contains("tea exists already. Nothing was changed.");
    }

    @Test
    void whatCannotBeIsSaidInPlainWords() {
        assertThat(bring(empty.resolve("none.txt").toString(), "--as", "tea")).isOne();
        assertThat(bring(empty.toString(), "--as", "tea")).isOne();
        assertThat(bring(article, "--as", "A/B")).isOne();
        assertThat(bring(article, "--as", "tea", "--minutes", "5")).isOne();
        assertThat(bring(article, "--as", "tea", "--lang", "klingon!")).isOne();
        assertThat(told.toString())
                .contains("There is no file ")
                .contains(" is not a file. Name the file with the article.")
                .contains("“A/B” cannot name a workshop. Use small letters, digits and hyphens: a-b")
                .contains("--minutes takes numbers from 20 to 480")
                .contains("--lang takes the short name of a language");
        assertThat(empty.resolve("content")).isEmptyDirectory();
    }

    @Test
    void theArticleAndTheNameAreAskedFor() {
        assertThat(run("import")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(told.toString()).contains("ARTICLE", "--as");
    }
}
