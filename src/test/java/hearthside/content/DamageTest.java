package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody does to the files, the answer is findings. */
class DamageTest {
    private static final List<String> SCRAPS = List.of(
            "---",
            "\n# ",
            "# Poll: x\n",
            "# Notes\n",
            "\n---\n",
            "|",
            ":",
            ",",
            "Repeat: B first, A second",
            "Only in: 7",
            "Minutes: 30=8",
            "\u0000",
            "\ufeff",
            "\r",
            "> ".repeat(90),
            "**",
            "[a](b)",
            "<b>",
            "“",
            "0:00",
            "=",
            "+",
            "99999999999",
            "é",
            "Step: 2:00 A\n",
            "\t",
            "Field: a, 5 lines\n",
            "\ud83d\ude42",
            "$1\\",
            "Sentence: (|)\n");

    /** From a folder, as it is served. */
    @Test
    void damagedFilesInAFolderAreReadWithoutAnException(@TempDir Path empty) {
        SampleFolder sample = SampleFolder.in(empty);
        damagedTwoByTwo(50, 20261122, files -> {
            files.forEach(sample::write);
            return sample.read();
        });
    }

    /** The same reader without a disk under it. */
    @Test
    void aThousandDamagedFilesAreReadWithoutAnException() {
        assertThat(damagedTwoByTwo(500, 20261123, DamageTest::read)).isGreaterThan(400);
    }

    @Test
    @Tag("slow")
    void tenThousandDamagedFilesAreReadWithoutAnException() {
        assertThat(damagedTwoByTwo(5_000, 20261122, DamageTest::read)).isGreaterThan(4_000);
    }

    private static Library read(Map<String, byte[]> files) {
        return new LibraryReader("content", new Source(files), SampleFolder.TODAY, _ -> 1).read();
    }

    private interface Reading {
        Library of(Map<String, byte[]> files);
    }

    /** How often something was told. In every round two files are damaged, and everything is read. */
    private static int damagedTwoByTwo(int rounds, long seed, Reading reading) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(SampleFolder.files());
        Map<String, byte[]> whole = new TreeMap<>();
        names.forEach(name -> whole.put(name, SampleFolder.bytes(name)));
        int told = 0;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(names, random);
            List<String> two = names.subList(0, 2);
            Map<String, byte[]> damaged = new TreeMap<>(whole);
            two.forEach(name -> damaged.put(name, damage(whole.get(name), random)));
            told += assertRead(reading, damaged, round, two).findings().isEmpty() ? 0 : 1;
        }
        return told;
    }

    private static Library assertRead(Reading reading, Map<String, byte[]> files, int round, List<String> damaged) {
        try {
            Library read = reading.of(files);
            for (Finding finding : read.findings())
                assertThat(says(finding)).as("round %d", round).isTrue();
            if (round % 10 == 0) assertReadBack(read);
            return read;
        } catch (RuntimeException failure) {
            throw new AssertionError("Round %d, %s".formatted(round, damaged), failure);
        }
    }

    private static boolean says(Finding finding) {
        return !finding.file().isBlank()
                && finding.line() > 0
                && !finding.words().isBlank();
    }

    private static void assertReadBack(Library library) {
        assertThat(library.editions())
                .allSatisfy(edition -> assertThat(
                                Source.unzip(edition.source().zip()).flatMap(Edition::from))
                        .contains(edition));
    }

    private static byte[] damage(byte[] original, Random random) {
        byte[] bytes = original;
        for (int times = random.nextInt(1, 4); times > 0; times--) bytes = once(bytes, random);
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(60));
        return switch (random.nextInt(6)) {
            case 0 -> joined(bytes, from, new byte[0], to);
            case 1 -> joined(bytes, from, scrap(random), from);
            case 2 -> joined(bytes, from, Arrays.copyOfRange(bytes, from, to), from);
            case 3 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, Math.min(from + 1, bytes.length));
            case 4 -> Arrays.copyOf(bytes, from);
            default -> withoutALine(bytes, random);
        };
    }

    private static byte[] scrap(Random random) {
        return SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] bytes, int from, byte[] between, int to) {
        byte[] joined = Arrays.copyOf(bytes, from + between.length + bytes.length - to);
        System.arraycopy(between, 0, joined, from, between.length);
        System.arraycopy(bytes, to, joined, from + between.length, bytes.length - to);
        return joined;
    }

    private static byte[] withoutALine(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
