package hearthside.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import hearthside.Sample;
import hearthside.couple.Couple;
import hearthside.couple.Plan;
import hearthside.room.RoomCode;
import hearthside.room.RoomState;
import hearthside.room.Rooms;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * H2 keeps pages, rows and texts in memory to be quicker, and Jackson its buffers. What a room has erased must not be among
 * them. In a process of its own, where the data file comes first, as in the house.
 */
class ErasedFromMemoryTest {
    private static final int NOTES = 50;
    private static final String BEFORE = "before: ";
    private static final String AFTERWARDS = "afterwards: ";

    /** Two halves that nobody puts together but whoever writes it: who searches does not find itself. */
    private static final UUID WORD = UUID.randomUUID();

    @TempDir
    private Path home;

    @Test
    void whatARoomHasErasedIsNotInMemoryEither() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ErasedFromMemoryTest.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var says = process.inputReader()) {
            assertThat(says.lines()).contains(BEFORE + true, AFTERWARDS + false);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var safe = new DataFolder(folder).safe();
        new Schema(safe.source()).migrate();
        var journal = new H2Journal(new DataFile(safe.source(), safe.key()));
        writeDown(journal);
        System.out.println(BEFORE + isInMemory(folder));
        journal.erased("room-1");
        System.out.println(AFTERWARDS + isInMemory(folder));
    }

    private static void writeDown(H2Journal journal) {
        journal.opened(Sample.setting(new Rooms.Fresh("room-1", new RoomCode("KM4PTR"))), new byte[0], RoomState.NEW);
        for (var note = 0; note < NOTES; note++) journal.noted("room-1", "", "%s, note %d".formatted(WORD, note));
        journal.coupled("room-1", new Couple("token", WORD.toString(), 1, true, Plan.OPEN));
    }

    private static boolean isInMemory(Path folder) throws IOException {
        var dump = folder.resolve(UUID.randomUUID() + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        try (var channel = FileChannel.open(dump)) {
            return holdsTheWord(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** As bytes, and as an array of characters has it. */
    private static boolean holdsTheWord(ByteBuffer memory) {
        return holds(memory, WORD.toString().getBytes(StandardCharsets.US_ASCII))
                || holds(memory, WORD.toString().getBytes(StandardCharsets.UTF_16BE));
    }

    private static boolean holds(ByteBuffer memory, byte[] word) {
        var last = word.length - 1;
        for (var at = 0; at + last < memory.limit(); at++)
            if (memory.get(at + last) == word[last]
                    && memory.slice(at, word.length).equals(ByteBuffer.wrap(word))) return true;
        return false;
    }
}
