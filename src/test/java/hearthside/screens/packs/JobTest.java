package hearthside.screens.packs;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.Printer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class JobTest {
    private final List<Job.State> heard = new ArrayList<>();
    private Job job = job(JobTest::three);

    private Job job(Job.Making making) {
        return new Job(3, making, () -> heard.add(job.state()));
    }

    /** Three packs, the way a printer makes them. */
    private static void three(OutputStream out, Printer.Progress progress) throws IOException {
        for (var pack = 1; pack <= 3; pack++) {
            out.write(("pack " + pack + "\n").getBytes(StandardCharsets.UTF_8));
            if (!progress.after(pack, 3)) throw new CancellationException();
        }
    }

    @Test
    void aJobTellsHowFarItIsAndThenHandsOutItsFile() throws IOException {
        job.make();
        assertThat(heard)
                .startsWith(new Job.State.Under(1, 3), new Job.State.Under(2, 3), new Job.State.Under(3, 3))
                .last()
                .isInstanceOf(Job.State.Ready.class);
        assertThat(sent()).isEqualTo("pack 1\npack 2\npack 3\n");
        assertThat(sent()).as("once more").isEqualTo("pack 1\npack 2\npack 3\n");
    }

    @Test
    void theLengthIsKnownBeforeTheFirstByte() throws IOException {
        job.make();
        var order = new ArrayList<String>();
        job.send(
                () -> {
                    order.add("bytes");
                    return OutputStream.nullOutputStream();
                },
                length -> order.add(length + " long"));
        assertThat(order).containsExactly("21 long", "bytes");
    }

    @Test
    void aJobStoppedOnItsWayEndsAfterThePackItIsAt() throws IOException {
        job = job((out, progress) -> three(out, (done, of) -> {
            if (done == 2) job.stop();
            return progress.after(done, of);
        }));
        job.make();
        assertThat(heard).contains(new Job.State.Under(1, 3)).doesNotContain(new Job.State.Under(2, 3));
        assertThat(job.state()).isEqualTo(new Job.State.Stopped());
        assertThat(sent()).isEmpty();
    }

    @Test
    void aJobStoppedBeforeItsRequestCameMakesNothing() throws IOException {
        job.stop();
        job.make();
        assertThat(heard).isEmpty();
        assertThat(sent()).isEmpty();
    }

    @Test
    void aFinishedFileThatNobodyWantsAnyMoreIsGone() throws IOException {
        job.make();
        job.stop();
        assertThat(sent()).isEmpty();
    }

    @Test
    void aFailureIsAStateAndLeavesNothing() throws IOException {
        job = job((out, _) -> {
            out.write(1);
            throw new IOException("No space left on device");
        });
        job.make();
        assertThat(heard).containsExactly(new Job.State.Failed());
        assertThat(sent()).isEmpty();
    }

    @Test
    void aRequestLostOnItsWayIsAFailureToo() {
        job.lost();
        assertThat(heard).containsExactly(new Job.State.Failed());
    }

    @Test
    void aJobIsMadeOnceOnly() {
        job.make();
        heard.clear();
        job.make();
        assertThat(heard).isEmpty();
    }

    @Test
    void theFileHasNoNameEvenWhileItIsWritten() {
        var seen = new ArrayList<Path>();
        job = job((out, progress) -> {
            three(out, progress);
            try (var files =
                    Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "hearthside-*.packs")) {
                files.forEach(seen::add);
            }
        });
        job.make();
        assertThat(job.state()).isInstanceOf(Job.State.Ready.class);
        assertThat(seen).isEmpty();
    }

    private String sent() throws IOException {
        var out = new ByteArrayOutputStream();
        var sent = job.send(() -> out, _ -> {});
        assertThat(sent).isEqualTo(out.size() > 0);
        return out.toString(StandardCharsets.UTF_8);
    }
}
