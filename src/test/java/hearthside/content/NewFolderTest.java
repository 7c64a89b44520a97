package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {
    private static final Map<String, String> FILES = Map.of("workshop.txt", "Title: A", "en/00-a.md", "words");

    @TempDir
    Path content;

    private String told(Path folder, String name) {
        return switch (new NewFolder(folder).write(name, FILES)) {
            case NewFolder.Written written -> written.folder().toString();
            case Refusal refusal -> refusal.in("en");
        };
    }

    @Test
    void allFilesAreThereAndNothingElse() throws IOException {
        assertThat(told(content, "our-evening"))
                .isEqualTo(content.resolve("our-evening").toString());
        assertThat(content.resolve("our-evening/en/00-a.md")).hasContent("words");
        assertThat(content).isDirectoryNotContaining("glob:**.unfinished*");
        try (var all = Files.list(content)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void aFolderThatExistsIsNeverTouched() throws IOException {
        Path there = Files.createDirectory(content.resolve("our-evening"));

        assertThat(told(content, "our-evening"))
                .isEqualTo(
                        there + " exists already. Nothing was changed. Choose another name, or move that folder away.");
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void aNameIsOfSmallLettersDigitsAndHyphens() {
        assertThat(told(content, "Our Evening"))
                .isEqualTo("“Our Evening” cannot name a workshop. Use small letters, digits and hyphens: our-evening");
        assertThat(told(content, "../elsewhere")).startsWith("“../elsewhere” cannot name a workshop.");
        assertThat(told(content, "support"))
                .startsWith("“support” cannot name a workshop: its folder holds something else.");
        assertThat(content).isEmptyDirectory();
    }

    @Test
    void aContentFolderIsNotMadeInPassing() {
        assertThat(told(content.resolve("none"), "a"))
                .isEqualTo("There is no folder " + content.resolve("none")
                        + ". Make it first, or name the one that holds the workshops.");
    }

    @Test
    void whatFailsHalfWayLeavesNothing() {
        Map<String, String> impossible = new TreeMap<>(Map.of("en", "a file", "en/00-a.md", "below a file"));

        assertThat(new NewFolder(content).write("our-evening", impossible)).isInstanceOf(Refusal.class);
        assertThat(content).isEmptyDirectory();
    }
}
