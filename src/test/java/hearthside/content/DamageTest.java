package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

    @TempDir
    Path empty;

    @Test
    void twoThousandDamagedVariantsAreReadWithoutAnException() {
        SampleFolder sample = SampleFolder.in(empty);
        Random random = new Random(20261122);
        List<String> files = new ArrayList<>(SampleFolder.files());
        int told = 0;
        for (int round = 0; round < 1_000; round++) {
            Collections.shuffle(files, random);
            List<String> two = files.subList(0, 2);
            two.forEach(file -> sample.write(file, damage(SampleFolder.bytes(file), random)));
            told += assertRead(sample, round, two).findings().isEmpty() ? 0 : 1;
            two.forEach(file -> sample.write(file, SampleFolder.bytes(file)));
        }
        assertThat(told).isGreaterThan(800);
    }

    private static Library assertRead(SampleFolder sample, int round, List<String> damaged) {
        Library[] read = new Library[1];
        assertThatCode(() -> read[0] = sample.read())
                .as("round %d, %s", round, damaged)
                .doesNotThrowAnyException();
        assertThat(read[0].findings()).allSatisfy(finding -> {
            assertThat(finding.file()).isNotBlank();
            assertThat(finding.line()).isPositive();
            assertThat(finding.words()).isNotBlank();
        });
        if (round % 10 == 0) assertReadBack(read[0]);
        return read[0];
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
