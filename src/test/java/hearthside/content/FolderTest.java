package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path empty;

    private static List<String> told(Path folder) {
        return Library.read(folder, SampleFolder.TODAY).findings().stream()
                .map(Finding::words)
                .toList();
    }

    @Test
    void aMissingFolderIsAFinding() {
        assertThat(Library.read(Path.of("no-such-folder"), SampleFolder.TODAY).findings())
                .extracting(Finding::toString)
                .containsExactly("no-such-folder, line 1: There is no such folder."
                        + " Give the folder that holds the workshops, such as workshop-content.");
    }

    @Test
    void anEmptyFolderIsAFinding() {
        assertThat(told(empty))
                .containsExactly(
                        "There is no workshop in this folder. Put a folder into it that holds a workshop.txt.");
    }

    @Test
    void oneWorkshopInPlaceOfTheirFolderIsAFinding() throws IOException {
        Files.writeString(empty.resolve("workshop.txt"), "Title: One");
        Files.createDirectory(empty.resolve("en"));
        assertThat(told(empty)).singleElement().asString().startsWith("This is one workshop.");
    }

    @Test
    void aFileInPlaceOfTheFolderIsAFinding() throws IOException {
        Path file = Files.writeString(empty.resolve("content"), "text");
        assertThat(told(file))
                .containsExactly("This is a file. Give the folder that holds the workshops, such as workshop-content.");
    }

    @Test
    void aFolderWithoutAnOutlineIsAFindingAndTheOthersLoad() {
        SampleFolder sample = SampleFolder.in(empty).write("other/notes.md", "text");
        assertThat(sample.findings())
                .containsExactly("other/workshop.txt, line 1: This file is missing."
                        + " Write it: title, credit, languages, variants and sections of the workshop.");
        assertThat(sample.read().editions()).hasSize(2);
    }

    @Test
    void aFolderWithANameThatIsNoneIsAFinding() {
        SampleFolder sample = SampleFolder.in(empty).write("My Evening/workshop.txt", "Title: Mine");
        assertThat(sample.findings())
                .containsExactly("My Evening, line 1: 'My Evening' cannot name a workshop."
                        + " Use small letters, digits and hyphens: my-evening");
    }

    @Test
    void aBrokenLanguageIsRefusedAndTheOtherLoads() {
        SampleFolder sample = SampleFolder.in(empty).delete("sample/fr/agreements.md");
        assertThat(sample.findings())
                .containsExactly("sample/fr/agreements.md, line 1: This file is missing."
                        + " Write what everyone agrees on before the start.");
        assertThat(sample.read().workshop("sample", "en")).isPresent();
        assertThat(sample.read().workshop("sample", "fr")).isEmpty();
    }

    @Test
    void aSlipInTheOriginalDoesNotStopTheTranslation() {
        SampleFolder sample = SampleFolder.in(empty).replace("sample/en/evaluation.md", "# Poll: heard-after", "# Pol");
        assertThat(sample.read().editions())
                .extracting(edition -> edition.workshop().language())
                .containsExactly("fr");
    }

    @Test
    void aTranslationInAnotherOrderIsToldAndNotUsed() {
        String file = "sample/fr/01-listening.md";
        String slide = "# Slide\nUnderstanding, not problem-solving\n\n";
        SampleFolder sample = SampleFolder.in(empty)
                .replace(file, slide, "")
                .replace(file, "# Poll: protect", slide + "# Poll: protect");
        assertThat(sample.findings())
                .containsExactly(file + ", line 8: Here stands exercise 'two-sentences', but slide in"
                        + " sample/en/01-listening.md, line 8. Keep the order of the original.");
        assertThat(sample.read().workshop("sample", "fr")).isEmpty();
    }

    @Test
    void noSupportIsAFindingAndTheWorkshopsLoad() {
        SampleFolder sample = SampleFolder.in(empty).delete("support");
        assertThat(sample.findings())
                .containsExactly("support, line 1: There is no page of numbers and places."
                        + " Write one for your region, such as support/ca-on.txt.");
        assertThat(sample.read().editions()).hasSize(2);
    }

    @Test
    void filesThatNobodyReadsAreFindings() {
        SampleFolder sample = SampleFolder.in(empty)
                .write("support/Ontario Numbers.doc", "x")
                .write("sample/en/photo.jpg", "x")
                .write("sample/en/.hidden", "x")
                .write("sample/README.md", "x")
                .write("README.md", "x");
        assertThat(sample.findings())
                .containsExactly(
                        "sample/en/photo.jpg, line 1: This file is not used. A section's name ends with .md.",
                        "support/Ontario Numbers.doc, line 1: This file is not used."
                                + " A support page is named like ca-on.txt, in small letters.");
    }

    @Test
    void anEmptyAHugeAndAForeignFileAreFindings() {
        SampleFolder sample = SampleFolder.in(empty)
                .write("sample/en/00-welcome.md", "")
                .write("sample/en/01-listening.md", new byte[Shelf.LARGEST_FILE + 1])
                .write("sample/en/evaluation.md", "---\nTitle: \u00c9".getBytes(StandardCharsets.UTF_16LE));
        assertThat(sample.findings())
                .containsExactly(
                        "sample/en/00-welcome.md, line 1: This file is empty. Write it, or delete it.",
                        "sample/en/01-listening.md, line 1: This file is larger than 1 MB."
                                + " Split it, or take pasted pictures out.",
                        "sample/en/evaluation.md, line 2: This file is not UTF-8 from here on."
                                + " Save it again with the encoding UTF-8.");
    }

    @Test
    void aFolderInPlaceOfAFileIsAFinding() throws IOException {
        SampleFolder sample = SampleFolder.in(empty).delete("sample/en/evaluation.md");
        Files.createDirectory(empty.resolve("sample/en/evaluation.md"));
        assertThat(sample.findings())
                .containsExactly("sample/en/evaluation.md, line 1: This cannot be read."
                        + " Check that it still exists and that you may open it.");
    }

    @Test
    void anotherEditorsFilesReadTheSame() {
        SampleFolder sample = SampleFolder.in(empty);
        Library before = sample.read();
        for (String file : SampleFolder.files())
            sample.write(file, "\ufeff" + sample.text(file).replace("\n", "\r\n"));
        sample.replace("sample/en/evaluation.md", "---", "—");
        assertThat(sample.findings()).isEmpty();
        assertThat(sample.read().editions())
                .extracting(Edition::workshop)
                .isEqualTo(before.editions().stream().map(Edition::workshop).toList());
    }

    @Test
    void theLastGoodVersionStaysInUseWhileAnEditIsBroken() {
        SampleFolder sample = SampleFolder.in(empty);
        Library good = sample.read();
        sample.replace("sample/en/evaluation.md", "Pass: ", "").replace("support/ca-on.txt", "Title: ", "");
        Library broken = sample.read();
        assertThat(broken.workshop("sample", "en")).isEmpty();
        assertThat(broken.supports()).isEmpty();
        Library kept = broken.keeping(good);
        assertThat(kept.workshop("sample", "en")).isEqualTo(good.workshop("sample", "en"));
        assertThat(kept.supports()).isEqualTo(good.supports());
        assertThat(kept.findings()).isEqualTo(broken.findings());
        assertThat(kept.editions()).hasSize(2);
    }

    @Test
    void whatWasTakenAwayStaysAway() {
        SampleFolder sample = SampleFolder.in(empty);
        Library good = sample.read();
        sample.replace("sample/workshop.txt", "en, fr", "en").delete("sample/fr");
        assertThat(sample.read().keeping(good).editions()).hasSize(1);
    }

    @Test
    void aFolderThatIsGoneForAMomentTakesNothingAway() {
        SampleFolder sample = SampleFolder.in(empty.resolve("content"));
        Library good = sample.read();
        sample.delete("");
        assertThat(sample.read().keeping(good).editions()).isEqualTo(good.editions());
    }
}
