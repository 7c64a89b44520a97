package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.workshop.Studio.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a zip may try, and that it gets nowhere. */
class ParcelTest {
    private static final byte[] TEXT = "Title: Mine".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path outside;

    private static Parcel.NotTaken refused(byte[] zip) {
        try {
            return refusedBy(Parcel.open(zip));
        } catch (Parcel.NotTaken why) {
            return why;
        }
    }

    private static Parcel.NotTaken refusedBy(Parcel parcel) {
        throw new AssertionError("Taken in: " + parcel.files().keySet());
    }

    private static Reason reason(byte[] zip) {
        return refused(zip).reason();
    }

    /** The outline that every workshop has, and something else. */
    private static Zip with(String path, byte[] bytes) {
        return new Zip().add("sample/workshop.txt", TEXT).add(path, bytes);
    }

    @Test
    void aPlainZipIsOpened() throws Parcel.NotTaken {
        var parcel = Parcel.open(with("sample/pt-BR/00-inicio.md", TEXT).bytes());
        assertThat(parcel.folder()).isEqualTo("sample");
        assertThat(parcel.files()).containsOnlyKeys("workshop.txt", "pt-BR/00-inicio.md");
        assertThat(parcel.files().get("workshop.txt")).isEqualTo(TEXT);
    }

    @Test
    void filesMayLieOnTop() throws Parcel.NotTaken {
        var parcel = Parcel.open(
                new Zip().add("workshop.txt", TEXT).add("en/a.md", TEXT).bytes());
        assertThat(parcel.folder()).isEmpty();
        assertThat(parcel.files()).containsOnlyKeys("workshop.txt", "en/a.md");
    }

    @Test
    void whatSystemsAddIsLeftOut() throws Parcel.NotTaken {
        var parcel = Parcel.open(with("sample/.DS_Store", TEXT)
                .add("__MACOSX/sample/._workshop.txt", TEXT)
                .add("sample/en/", new byte[0])
                .add("sample/en/Thumbs.db", TEXT)
                .bytes());
        assertThat(parcel.files()).containsOnlyKeys("workshop.txt");
    }

    @Test
    void aSlipIsNotFollowed() throws IOException {
        byte[] slip = with("sample/../../slipped.md", TEXT).bytes();
        Path folder = Files.createDirectories(outside.resolve("a/content"));
        naively(slip, folder);
        assertThat(outside.resolve("a/slipped.md")).as("the slip is a real one").exists();
        assertThat(refused(slip).reason()).isEqualTo(Reason.OUTSIDE);
        assertThat(refused(slip).about()).isEqualTo("sample/../../slipped.md");
    }

    /** As one unpacks who trusts the names. */
    private static void naively(byte[] bytes, Path folder) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(folder.resolve("sample"));
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/workshop.md",
                "..",
                "../en/a.md",
                "sample/en/..",
                "sample\\en\\a.md",
                "C:/sample/a.md",
                "sample/en/a.md:stream",
                "sample/en/a\n.md",
                "sample/en/a\u0000.md"
            })
    void aPathThatLeadsElsewhereIsRefused(String path) {
        assertThat(reason(with(path, TEXT).bytes())).isEqualTo(Reason.OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample/en/run.sh",
                "sample/en/deep/a.md",
                "sample/a.md",
                "other/en/a.md",
                "sample/en/é.md",
                "sample/en/a b.md",
                "sample/english/a.md",
                "sample/en/.hidden.md",
                "sample/en/a.md.",
                "sample/en/a.html",
                "a.md",
                "workshop.txt"
            })
    void aFileThatTheFormatDoesNotKnowIsRefused(String path) {
        assertThat(reason(with(path, TEXT).bytes())).isEqualTo(Reason.STRANGER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xa1ff, 0x11a4, 0x61a4})
    void aLinkAPipeAndADeviceAreRefused(int mode) {
        var zip = new Zip().add("sample/workshop.txt", TEXT).link("sample/en/a.md", "/etc/passwd", mode);
        assertThat(reason(zip.bytes())).isEqualTo(Reason.LINK);
    }

    @ParameterizedTest
    @CsvSource({"sample/en/A.md, sample/en/a.md", "sample/en/a.md, sample/en/a.md", "sample/EN/a.md, sample/en/b.md"})
    void filesThatAreOneOnAnotherSystemAreRefused(String one, String other) {
        assertThat(reason(with(one, TEXT).add(other, TEXT).bytes())).isEqualTo(Reason.TWICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample/en/nul.md", "sample/en/COM1.md", "sample/con/a.md", "sample/aux/a.md"})
    void namesThatWindowsKeepsAreRefused(String path) {
        assertThat(reason(with(path, TEXT).bytes())).isEqualTo(Reason.WINDOWS);
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = with("sample/en/a.md", new byte[Shelf.LARGEST_FILE]).bytes();
        assertThat(bomb.length).isLessThan(10_000);
        assertThat(reason(bomb)).isEqualTo(Reason.BOMB);
        assertThat(reason(
                        with("sample/en/a.md", new byte[Shelf.LARGEST_FILE + 1]).bytes()))
                .isEqualTo(Reason.LARGE_FILE);
    }

    @Test
    void aBombThatLiesAboutItsSizeIsStoppedAtTheSizeItTold() {
        byte[] bomb = with("sample/en/a.md", new byte[5_000_000]).bytes();
        assertThat(reason(Zip.telling(bomb, "sample/en/a.md", 90_000))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void manySmallFilesAreTooMuchAsWell() {
        var many = new Zip().add("sample/workshop.txt", TEXT);
        for (int i = 0; i < 1_000; i++) many.add("sample/en/a" + i + ".md", TEXT);
        assertThat(reason(many.bytes())).isEqualTo(Reason.MANY);
        var big = new Zip().add("sample/workshop.txt", TEXT);
        for (int i = 0; i < 11; i++) big.add("sample/en/a" + i + ".md", words(940_000));
        assertThat(reason(big.bytes())).isEqualTo(Reason.LARGE_IN_ALL);
        assertThat(reason(new byte[Source.LARGEST + 1])).isEqualTo(Reason.LARGE);
    }

    /** Packs to about a third. */
    private static byte[] words(int length) {
        var random = new Random(1);
        byte[] words = new byte[length];
        for (int i = 0; i < length; i++) words[i] = (byte) ('a' + random.nextInt(5));
        return words;
    }

    @Test
    void aLockedZipIsRefused() {
        assertThat(reason(Zip.locked(with("sample/en/a.md", TEXT).bytes()))).isEqualTo(Reason.LOCKED);
    }

    @Test
    void aDirectoryThatSaysAnotherNameThanTheFileIsRefused() {
        byte[] two = Zip.renamed(with("sample/en/a.md", TEXT).bytes(), "sample/en/a.md", "sample/../a.md");
        assertThat(reason(two)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void whatIsNoZipIsRefused() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.NO_ZIP);
        assertThat(reason(TEXT)).isEqualTo(Reason.NO_ZIP);
        assertThat(reason(new Zip().bytes())).isEqualTo(Reason.NO_OUTLINE);
        assertThat(reason(new Zip().add("sample/en/a.md", TEXT).bytes())).isEqualTo(Reason.NO_OUTLINE);
    }

    @Test
    void aThousandDamagedZipsAreAnsweredWithoutAnException() throws Parcel.NotTaken {
        byte[] sound = with("sample/en/a.md", words(400)).bytes();
        var expected = Parcel.open(sound).files();
        var random = new Random(20261124);
        int refused = 0;
        for (int round = 0; round < 1_000; round++) {
            byte[] damaged = sound.clone();
            for (int times = random.nextInt(1, 4); times > 0; times--)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                var files = Parcel.open(damaged).files();
                files.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
            } catch (Parcel.NotTaken _) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void theReasonIsSaidWithWhatItIsAbout() {
        assertThatThrownBy(() -> Parcel.open(with("sample/en/run.sh", TEXT).bytes()))
                .hasMessage("STRANGER sample/en/run.sh");
    }
}
