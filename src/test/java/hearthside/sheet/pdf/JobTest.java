package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.sheet.Pack;
import hearthside.sheet.PackOrder;
import hearthside.sheet.Printer;
import hearthside.sheet.Samples;
import hearthside.workshop.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many packs in one file, one after another, and what becomes of a job that cannot be finished. */
class JobTest {
    private final Press press = new Press();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPackReadsTheSameInAJobAsAlone(boolean fillable) throws Exception {
        Pack mine = Samples.pack(Samples.mine("Noor & Sam", Samples.WORDS, fillable));
        List<Pack> packs = List.of(Samples.pack(Samples.full(Paper.A4, false, fillable)), mine, some("cover"), mine);
        ByteArrayOutputStream job = new ByteArrayOutputStream();
        press.job(packs, job, Printer.Progress.SILENT);
        int first = 1;
        for (Pack pack : packs) {
            byte[] alone = press.pdf(pack);
            int pages = Reader.pages(alone);
            assertThat(Reader.pages(job.toByteArray(), first, first + pages - 1))
                    .isEqualTo(Reader.text(alone));
            first += pages + pages % 2;
        }
    }

    @Test
    void aPackIsOnItsWayBeforeTheNextIsComposed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> sentBefore = new ArrayList<>();
        press.job(
                composed(4, place -> {
                    sentBefore.add(out.size());
                    return some("practice");
                }),
                out,
                Printer.Progress.SILENT);
        assertThat(sentBefore.subList(1, 5)).doesNotHaveDuplicates().isSorted();
        assertThat(sentBefore.get(2)).isGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5_000, 15_000})
    void whatAFullDiskSaysComesOutAsItIs(int room) {
        IOException full = new IOException("No space left on device");
        List<Pack> packs = List.of(some("cover"), some("practice"), some("cover"));
        assertThatThrownBy(() -> press.job(packs, new Full(room, full), Printer.Progress.SILENT))
                .isSameAs(full);
    }

    @Test
    void aFullDiskLeavesYesterdaysFileAndNoHalfOne(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("all.pdf");
        Files.writeString(file, "yesterday's");
        IOException full = new IOException("No space left on device");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    press.job(List.of(some("cover")), out, Printer.Progress.SILENT);
                    throw full;
                }))
                .isSameAs(full);
        assertThat(file).hasContent("yesterday's");
        assertThat(folder.toFile().list()).containsExactly("all.pdf");
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere/all.pdf");
        assertThatThrownBy(() -> press.job(List.of(some("cover")), nowhere, Printer.Progress.SILENT))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProcessThatIsToldToEndLeavesNoHalfFile(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        folder.resolve("all.pdf").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var says = process.inputReader()) {
            assertThat(says.readLine()).isEqualTo("half");
            assertThat(folder.toFile().list()).hasSize(1);
            process.destroy();
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** A job that stands still after its first pack. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] args) throws IOException {
            WholeFile.write(Path.of(args[0]), out -> {
                out.write(1);
                out.flush();
                System.out.println("half");
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    /** A disk with room for some bytes. */
    private static final class Full extends OutputStream {
        private final IOException full;
        private int room;

        Full(int room, IOException full) {
            this.room = room;
            this.full = full;
        }

        @Override
        public void write(int octet) throws IOException {
            if (room-- <= 0) throw full;
        }
    }

    private static List<Pack> composed(int size, IntFunction<Pack> pack) {
        return new AbstractList<>() {
            @Override
            public Pack get(int place) {
                return pack.apply(place);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private static Pack some(String sheet) {
        return Samples.pack(PackOrder.blank(Set.of(sheet), Paper.A4, false, false));
    }
}
