package hearthside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

/** One workshop on its way from one content folder to another, as it is typed. */
class ShareTest {
    private static final Path SAMPLE = Path.of("src/test/resources/content");

    @TempDir
    Path desk;

    private final StringWriter said = new StringWriter();
    private Path zip;
    private Path there;

    @BeforeEach
    void share() {
        zip = desk.resolve("sample.zip");
        there = desk.resolve("there");
        assertThat(type("share", "sample", "--out", zip.toString(), "--content", SAMPLE.toString()))
                .isZero();
    }

    private int type(String... line) {
        return new CommandLine(new Hearthside())
                .setErr(new PrintWriter(said, true))
                .setExecutionExceptionHandler((failure, command, _) -> {
                    command.getErr().println(Trouble.words(failure));
                    return 1;
                })
                .execute(line);
    }

    private int receive(Path file, String... more) {
        var line = Stream.of("receive", file.toString(), "--content", there.toString());
        return type(Stream.concat(line, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aWorkshopArrivesUnderItsOwnNameOrAnother() {
        assertThat(receive(zip)).isZero();
        assertThat(receive(zip, "--as", "other")).isZero();
        for (var name : new String[] {"sample", "other"})
            assertThat(there.resolve(name).resolve("en/00-welcome.md"))
                    .hasSameBinaryContentAs(SAMPLE.resolve("sample/en/00-welcome.md"));
    }

    @Test
    void aTakenNameIsLeftAloneAndAFreeOneIsNamed() throws IOException {
        assertThat(receive(zip)).isZero();
        Files.writeString(there.resolve("sample/workshop.txt"), "mine");
        assertThat(receive(zip)).isOne();
        assertThat(said.toString()).contains("There is a workshop called “sample” already", "--as sample-2");
        assertThat(there.resolve("sample/workshop.txt")).hasContent("mine");
    }

    @Test
    void aZipThatIsThereIsNotWrittenOver() {
        assertThat(type("share", "sample", "--out", zip.toString(), "--content", SAMPLE.toString()))
                .isOne();
        assertThat(said.toString()).contains("exists already. Choose another name.");
    }

    @Test
    void whatIsNoWorkshopIsSaidInPlainWords() throws IOException {
        assertThat(receive(Files.writeString(desk.resolve("letter.zip"), "Dear all")))
                .isOne();
        assertThat(receive(desk.resolve("none.zip"))).isOne();
        assertThat(receive(zip, "--as", "../out")).isOne();
        assertThat(said.toString().lines())
                .containsExactly(
                        "This is not a zip that can be read. Nothing was written.",
                        desk.resolve("none.zip") + " cannot be read. Check that it exists and that you may open it.",
                        "“../out” cannot name a workshop. Use small letters, digits and hyphens: our-evening");
        assertThat(there).doesNotExist();
    }

    @Test
    void aWorkshopWithErrorsIsNotShared() throws IOException {
        var broken = desk.resolve("broken");
        FileSystemUtils.copyRecursively(SAMPLE, broken);
        Files.writeString(broken.resolve("sample/en/agreements.md"), "");
        var out = desk.resolve("broken.zip").toString();
        assertThat(type("share", "sample", "--out", out, "--content", broken.toString()))
                .isOne();
        assertThat(type("share", "none", "--out", out, "--content", broken.toString()))
                .isOne();
        assertThat(said.toString())
                .contains("“sample” has errors, so nobody could receive it.", "There is no workshop “none” in");
        assertThat(Path.of(out)).doesNotExist();
    }
}
