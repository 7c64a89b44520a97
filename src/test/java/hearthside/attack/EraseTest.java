package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.archive.DataFolder;
import hearthside.ballot.Voter;
import hearthside.couple.Couple;
import hearthside.couple.Plan;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.room.Script;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody gets hold of the data folder after a room was erased, and looks for what it knew. */
class EraseTest {
    private static final Instant EVENING = Instant.parse("2026-12-04T00:00:00Z");
    private static final int PEOPLE = 40;
    private static final int OTHERS = 4;
    private static final int CHANGES = 50;

    @TempDir
    private Path folder;

    @TempDir
    private Path killedFolder;

    /** Where whoever has the key as well spreads out what the data folder holds. */
    @TempDir
    private Path table;

    private DataFolder data;
    private Rooms rooms;
    private LiveRoom erased;
    private LiveRoom kept;

    @BeforeEach
    void anEvening() {
        data = new DataFolder(folder);
        rooms = open();
        erased = evening("Eveningshade", 1);
        kept = evening("Morninglight", 2);
    }

    private Rooms open() {
        return new Rooms(data.journal(), (_, source) -> script(source), () -> EVENING, new SplittableRandom(7));
    }

    private static Script script(byte[] source) {
        return new Script(Sample.WORKSHOP, Sample.SUPPORT, source);
    }

    private LiveRoom evening(String name, int number) {
        var source = (name + "script ").repeat(5_000).getBytes(StandardCharsets.UTF_8);
        var room = rooms.open(script(source), fresh -> Sample.setting(fresh).renamed(name + "alias"));
        var voters = voters(number);
        voters.forEach(voter -> room.seat(voter.seat()));
        IntStream.range(0, PEOPLE / 2)
                .forEach(_ -> room.plan(room.beginCouple().orElseThrow().token(), plan(name)));
        room.tell(new Command.OpenPoll(Sample.BARRIER.id()));
        var sealing = room.sealing(Sample.BARRIER.id()).orElseThrow();
        voters.forEach(voter -> room.cast(Sample.BARRIER.id(), voter.ballot(sealing, number)));
        room.tell(new Command.ClosePoll(Sample.BARRIER.id()));
        room.notes().keep("welcome", name + "noted");
        return room;
    }

    private static List<Voter> voters(int room) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(at -> new Voter(room * PEOPLE + at))
                .toList();
    }

    private static Plan plan(String name) {
        return new Plan(
                Optional.of(name + "practice"),
                Set.of(DayOfWeek.MONDAY),
                Optional.of(LocalTime.of(20, 30)),
                Optional.of(LocalDate.of(2026, 12, 20)));
    }

    private static List<String> people(LiveRoom room, int number) {
        var couples = room.pairing().couples();
        return Stream.of(
                        voters(number).stream().map(voter -> voter.seat().hash()),
                        couples.stream().map(Couple::token),
                        couples.stream().flatMap(couple -> couple.plan().practice().stream()))
                .flatMap(words -> words)
                .toList();
    }

    private static List<String> everything(LiveRoom room, String name, int number) {
        var all = new ArrayList<>(people(room, number));
        all.addAll(List.of(room.id(), room.setting().code().value(), name + "alias", name + "script", name + "noted"));
        return all;
    }

    @Test
    void theTwinThatOnlyDeletesLeavesTheRoomInItsFile() {
        var secrets = everything(erased, "Eveningshade", 1);

        data.sql().sql("delete from room where id = ?").param(erased.id()).update();
        var killed = restartedAfterAKill();

        var found = unlocked(secrets, killed);
        System.out.printf(
                "Erase, naive twin: %d of %d secrets right after, %d after a kill and a restart%n",
                unlocked(secrets, data).size(), secrets.size(), found.size());
        killed.close();
        assertThat(found).hasSizeGreaterThan(secrets.size() / 2);
    }

    private DataFolder restartedAfterAKill() {
        var other = data.copyTo(killedFolder);
        other.journal().rooms();
        return other;
    }

    @Test
    void anErasedRoomLeavesNothingInTheDataFolder() {
        var secrets = everything(erased, "Eveningshade", 1);
        var others = everything(kept, "Morninglight", 2);
        assertThat(unlocked(secrets, data)).containsAll(secrets);

        rooms.erase(erased);
        var rightAfter = unlocked(secrets, data);
        var killed = restartedAfterAKill();
        assertThat(unlocked(secrets, killed)).isEmpty();
        killed.close();
        data.close();
        var again = open();
        var afterRestart = unlocked(secrets, data);

        System.out.printf(
                "Erase, ours: %d of %d secrets right after, %d after a restart%n",
                rightAfter.size(), secrets.size(), afterRestart.size());
        assertThat(rightAfter).isEmpty();
        assertThat(afterRestart).isEmpty();
        assertThat(unlocked(others, data)).containsAll(others);
        assertThat(again.of("facilitator")).hasSize(1).first().satisfies(this::isWhole);
        assertThat(data.files()).containsExactly(folder.resolve("hearthside.mv.db"));
    }

    private List<String> unlocked(List<String> words, DataFolder folder) {
        return Traces.of(words, folder.unlockedIn(table));
    }

    @Test
    void whoHasTheDataFolderWithoutTheKeyReadsNoWordOfARoomThatIsStillThere() {
        var secrets = everything(kept, "Morninglight", 2);

        assertThat(unlocked(secrets, data)).containsAll(secrets);
        assertThat(Traces.of(secrets, folder)).isEmpty();
        assertThat(Traces.of(List.of("chunk:", "create table", "facilitator"), folder))
                .isEmpty();
    }

    private void isWhole(LiveRoom room) {
        assertThat(room.setting()).isEqualTo(kept.setting());
        assertThat(room.state()).isEqualTo(kept.state());
        assertThat(room.seats()).isEqualTo(PEOPLE);
        assertThat(room.pairing().couples()).isEqualTo(kept.pairing().couples());
    }

    @Test
    void anEndedRoomLeavesNobodyInTheDataFolder() {
        var secrets = people(erased, 1);

        erased.tell(new Command.End());

        assertThat(unlocked(secrets, data)).isEmpty();
        assertThat(unlocked(people(kept, 2), data)).hasSameSizeAs(people(kept, 2));
        assertThat(open().of("facilitator")).hasSize(2);
    }

    @Test
    void whatOtherRoomsWriteWhileOneIsErasedIsAllThere() throws Exception {
        var others = IntStream.range(0, OTHERS)
                .mapToObj(at -> evening("Other" + at, 3 + at))
                .toList();
        var work = new ArrayList<Callable<Boolean>>();
        others.forEach(room -> work.add(() -> busy(room)));
        work.add(() -> eraseThree());
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : hands.invokeAll(work)) assertThat(done.get()).isTrue();
        }
        data.close();

        var back = open();
        assertThat(back.of("facilitator")).hasSize(OTHERS);
        for (var room : others) {
            var again = back.byId(room.id(), "facilitator").orElseThrow();
            assertThat(again.state()).isEqualTo(room.state());
            assertThat(again.seats()).isEqualTo(PEOPLE + CHANGES);
            assertThat(again.state().paperCouples()).isEqualTo(CHANGES);
        }
    }

    private static boolean busy(LiveRoom room) {
        for (var at = 1; at <= CHANGES; at++) {
            room.tell(new Command.PaperCouples(at));
            room.seat(new Voter(10_000 * room.id().hashCode() + at).seat());
        }
        return true;
    }

    private boolean eraseThree() {
        kept.tell(new Command.End());
        rooms.erase(erased);
        rooms.erase(kept);
        return true;
    }
}
