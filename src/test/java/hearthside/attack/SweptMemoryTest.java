package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.ballot.Sealing;
import hearthside.e2e.LentHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A collection frees memory and does not overwrite it. When a thread takes a buffer of it, what lies in the unused rest is in
 * the next heap dump, as one large array; so the launcher asks for zeroed buffers.
 */
class SweptMemoryTest {
    private static final int VOTERS = 8;

    @TempDir
    private Path folder;

    @Test
    void whatWasSweptIsInNoBufferOfAThread() throws IOException {
        var twin = attack(List.of());
        var ours = attack(LentHouse.javaOptions());
        System.out.printf("swept memory: twin %s; ours %s%n", twin, ours);
        assertThat(twin.derived()).isPositive();
        assertThat(ours).isEqualTo(Loot.NONE);
    }

    private Loot attack(List<String> options) throws IOException {
        var victims = Stream.generate(Victim::new).limit(VOTERS).toList();
        var process = started(options);
        try (var in = process.inputReader();
                var out = process.outputWriter()) {
            for (var victim : victims) out.write(victim.seat() + "\n");
            out.write("\n");
            out.flush();
            var sealing = new Sealing(UrnAlone.ROOM, Sample.BARRIER.id(), 1, in.readLine());
            for (var victim : victims) out.write(encoded(victim.ballot(sealing, victims.indexOf(victim) % 5)) + "\n");
            out.write("\n");
            out.flush();
            assertThat(in.readLine()).isEqualTo("ready");
            var burglar = new Burglar(Base64.getUrlDecoder().decode(sealing.key()), victims);
            return burglar.search(HeapDump.of(process.pid(), true, folder));
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static String encoded(byte[] ballot) {
        return Base64.getEncoder().encodeToString(ballot);
    }

    private static Process started(List<String> options) throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), UrnAlone.class.getName()));
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
