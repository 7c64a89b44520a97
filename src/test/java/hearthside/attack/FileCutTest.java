package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.archive.DataFolder;
import hearthside.ballot.Voter;
import hearthside.room.Command;
import hearthside.room.Rooms;
import hearthside.room.Script;
import hearthside.workshop.Poll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The live data file, opened with its key and cut at every 4 KiB: who voted what? */
class FileCutTest {
    private static final int RUNS = 50;
    private static final int VOTERS = 40;
    private static final int GUESSES = RUNS * VOTERS;
    private static final Instant EVENING = Instant.parse("2026-12-04T00:00:00Z");
    private static final List<String> OPTIONS = ((Poll.Type.PickOne) Sample.BARRIER.type()).options();

    @TempDir
    private Path folder;

    /** Forty people who sat down in one order and vote in another. */
    private record Evening(int number, List<Voter> voters, List<Integer> choices, List<Integer> order) {
        static Evening of(int number) {
            var chance = new Random(number);
            var order = new ArrayList<>(IntStream.range(0, VOTERS).boxed().toList());
            Collections.shuffle(order, chance);
            return new Evening(
                    number,
                    IntStream.range(0, VOTERS)
                            .mapToObj(at -> new Voter(number * VOTERS + at))
                            .toList(),
                    chance.ints(VOTERS, 0, OPTIONS.size()).boxed().toList(),
                    order);
        }

        List<String> seats() {
            return voters.stream().map(voter -> voter.seat().hash()).toList();
        }

        /** How many people she who cuts the file gets right. */
        int linked(byte[] file) {
            var guesses = FileCut.link(file, seats(), OPTIONS, new SplittableRandom(number));
            return (int) order.stream()
                    .filter(at -> OPTIONS.get(choices.get(at)).equals(guesses.get(seats().get(at))))
                    .count();
        }
    }

    private interface Place {
        byte[] liveFileAfter(Evening evening, Path folder) throws IOException;
    }

    private int linked(Place place) throws IOException {
        var linked = 0;
        for (var run = 0; run < RUNS; run++) {
            var evening = Evening.of(run);
            linked += evening.linked(place.liveFileAfter(evening, Files.createTempDirectory(folder, "run")));
        }
        return linked;
    }

    @Test
    void theTwinThatCommitsEachVoteGivesAlmostEverybodyAway() throws IOException {
        var linked = linked(FileCutTest::twin);

        System.out.printf("File cut at 4 KiB, naive twin: %d of %d votes linked to seats%n", linked, GUESSES);
        assertThat(linked).isGreaterThanOrEqualTo(GUESSES * 9 / 10);
    }

    /** No column links a vote to a seat, and each vote is one commit, as with our peers. */
    private static byte[] twin(Evening evening, Path folder) throws IOException {
        var source = new SingleConnectionDataSource("jdbc:h2:file:" + folder.resolve("twin") + ";WRITE_DELAY=0", true);
        var sql = JdbcClient.create(source);
        var together = new TransactionTemplate(new JdbcTransactionManager(source));
        sql.sql("create table seat (hash char(43) primary key)").update();
        sql.sql("create table voted (hash char(43) primary key)").update();
        sql.sql("create table vote (poll varchar(40), choice varchar(400))").update();
        evening.seats()
                .forEach(seat ->
                        sql.sql("insert into seat values (?)").param(seat).update());
        for (int at : evening.order())
            together.executeWithoutResult(_ -> {
                sql.sql("insert into voted values (?)")
                        .param(evening.seats().get(at))
                        .update();
                sql.sql("insert into vote values (?, ?)")
                        .params("barrier", OPTIONS.get(evening.choices().get(at)))
                        .update();
            });
        var live = Files.readAllBytes(folder.resolve("twin.mv.db"));
        sql.sql("shutdown immediately").update();
        return live;
    }

    @Test
    void ourFileTellsNoMoreThanChance() throws IOException {
        var fresh = new DataFolder(folder);
        fresh.journal();
        fresh.close();
        var linked = linked((evening, run) -> ours(fresh, evening, run));

        var chance = 1.0 / OPTIONS.size();
        var limit = GUESSES * chance + 5 * Math.sqrt(GUESSES * chance * (1 - chance));
        System.out.printf(
                "File cut at 4 KiB, ours: %d of %d votes guessed; by chance %.0f, limit %.0f%n",
                linked, GUESSES, GUESSES * chance, limit);
        assertThat((double) linked).isLessThanOrEqualTo(limit);
    }

    private static byte[] ours(DataFolder fresh, Evening evening, Path folder) throws IOException {
        var data = fresh.copyTo(folder);
        var source = String.join(", ", OPTIONS).getBytes(StandardCharsets.UTF_8);
        var script = new Script(Sample.WORKSHOP, Sample.SUPPORT, source);
        var rooms = new Rooms(data.reopened(), (_, _) -> script, () -> EVENING, new Random(evening.number()));
        var room = rooms.open(script, Sample::setting);
        evening.voters().forEach(voter -> room.seat(voter.seat()));
        var poll = Sample.BARRIER.id();
        room.tell(new Command.OpenPoll(poll));
        for (int at : evening.order())
            room.cast(
                    poll,
                    evening.voters()
                            .get(at)
                            .ballot(
                                    room.sealing(poll).orElseThrow(),
                                    evening.choices().get(at)));
        room.tell(new Command.ClosePoll(poll));
        assertThat(room.state().picture(poll)).isPresent();
        var live = DataFolder.unlocked(folder.resolve("hearthside.mv.db"));
        data.kill();
        return live;
    }
}
