package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {
    @TempDir
    Path empty;

    private static Edition edition(String language) {
        return Library.read(SampleFolder.ORIGINAL, SampleFolder.TODAY)
                .workshop("sample", language)
                .orElseThrow();
    }

    @Test
    void theSourceHoldsOnlyWhatTheEditionWasReadFrom() {
        assertThat(edition("fr").source().paths())
                .containsExactly(
                        "sample/fr/00-welcome.md",
                        "sample/fr/01-listening.md",
                        "sample/fr/agreements.md",
                        "sample/fr/evaluation.md",
                        "sample/workshop.txt");
    }

    @Test
    void aRoomReadsTheVerySameWorkshopBackAfterTheFolderIsGone() {
        SampleFolder sample = SampleFolder.in(empty);
        Edition started = sample.read().workshop("sample", "fr").orElseThrow();
        byte[] kept = started.source().zip();
        sample.delete("sample");
        Edition again = Source.unzip(kept).flatMap(Edition::from).orElseThrow();
        assertThat(again).isEqualTo(started);
        assertThat(again.workshop().language()).isEqualTo("fr");
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        assertThat(edition("en").source().zip())
                .isEqualTo(edition("en").source().zip());
        assertThat(edition("en").source().zip())
                .isNotEqualTo(edition("fr").source().zip());
    }

    @Test
    void otherBytesAreNoSource() throws IOException {
        assertThat(Source.unzip(new byte[0])).isEmpty();
        assertThat(Source.unzip("not a zip".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Source.unzip(zip("../escape.md", 3))).isEmpty();
        assertThat(Source.unzip(zip("sample/en/program.exe", 3))).isEmpty();
        byte[] damaged = edition("en").source().zip();
        for (int at = 30; at < 200; at++) damaged[at] = 7;
        assertThat(Source.unzip(damaged)).isEmpty();
    }

    @Test
    void aZipThatUnpacksToMoreThanTenMegabytesIsNotUnpacked() throws IOException {
        assertThat(Source.unzip(zip("sample/en/big.md", Source.LARGEST))).isPresent();
        assertThat(Source.unzip(zip("sample/en/big.md", Source.LARGEST + 1))).isEmpty();
        assertThatThrownBy(() -> new Source(Map.of("a.md", new byte[Source.LARGEST + 1])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSourceThatIsNoWorkshopGivesNoEdition() {
        assertThat(Edition.from(new Source(Map.of("sample/en/a.md", new byte[] {1}))))
                .isEmpty();
        assertThat(Edition.from(new Source(Map.of("sample/workshop.txt", new byte[] {1}))))
                .isEmpty();
    }

    private static byte[] zip(String path, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }
}
