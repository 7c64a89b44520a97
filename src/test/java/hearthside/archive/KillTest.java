package hearthside.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.MemoryJournal;
import hearthside.room.RoomState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails in the middle of an evening, at any moment, also while the file is written anew. */
class KillTest {
    private static final int FEW = 5;
    private static final int MANY = 200;
    private static final int LONGEST_WAIT_NANOS = 4_000_000;

    @TempDir
    private Path home;

    /** By revision. A tap on "slow down" makes no new one. */
    private final Map<Long, Set<RoomState>> states = new HashMap<>();

    private final Random chance = new Random(20261204);
    private DataFolder empty;
    private EveningProcess evenings;

    @BeforeEach
    void theEveningAsItShouldBe() throws Exception {
        new Evening(new MemoryJournal())
                .play(state -> states.computeIfAbsent(state.revision(), _ -> new HashSet<>())
                        .add(state));
        empty = new DataFolder(Files.createDirectory(home.resolve("empty")));
        empty.journal();
        empty.close();
        evenings = new EveningProcess(home, empty.copyTo(Files.createDirectory(home.resolve("alone"))));
    }

    @Test
    void aRoomComesBackAsItWasAcknowledgedAfterAFewKills() throws Exception {
        kill(FEW);
    }

    @Tag("slow")
    @Test
    void aRoomComesBackAsItWasAcknowledgedAfterTwoHundredKills() throws Exception {
        kill(MANY);
    }

    private void kill(int times) throws Exception {
        for (var at = 0; at < times; at++) {
            var data = empty.copyTo(Files.createDirectory(home.resolve("killed-" + at)));
            var last = killedIn(data);
            var back = rememberedIn(data);
            assertThat(back.revision()).as("kill %d", at).isBetween(last, last + 1);
            assertThat(states.get(back.revision())).as("kill %d", at).contains(back);
        }
    }

    /** @return the last change that was acknowledged; the one after it may have been written and not said */
    private long killedIn(DataFolder data) throws IOException {
        var process = evenings.started(data);
        var moment = chance.nextInt(states.size() - 20);
        try (var says = process.inputReader()) {
            var last = 0L;
            for (var line = says.readLine(); line != null; line = says.readLine()) {
                last = Long.parseLong(line);
                if (last >= moment && process.isAlive()) {
                    LockSupport.parkNanos(chance.nextInt(LONGEST_WAIT_NANOS));
                    process.toHandle().destroyForcibly(); // and leaves what it said to be read
                    moment = Integer.MAX_VALUE;
                }
            }
            return last;
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static RoomState rememberedIn(DataFolder data) {
        var rooms = data.reopened().rooms();
        data.close();
        assertThat(rooms).hasSizeBetween(1, 2);
        return rooms.stream()
                .map(room -> room.state())
                .max((one, other) -> Long.compare(one.revision(), other.revision()))
                .orElseThrow();
    }
}
