package hearthside.archive;

import hearthside.Sample;
import hearthside.ballot.Seat;
import hearthside.couple.Plan;
import hearthside.room.CheckPoint;
import hearthside.room.Command;
import hearthside.room.Journal;
import hearthside.room.LiveRoom;
import hearthside.room.RoomState;
import hearthside.room.Rooms;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The same evening every time it is played. As a process of its own it says which change was acknowledged, until it is killed. */
final class Evening {
    private static final int ROUNDS = 15;
    private static final Instant START = Instant.parse("2026-12-04T00:00:00Z");

    private final AtomicLong ticks = new AtomicLong();
    private final Rooms rooms;
    private final LiveRoom room;

    Evening(Journal journal) {
        rooms = new Rooms(
                journal,
                (_, _) -> Sample.script(),
                () -> START.plusMillis(ticks.incrementAndGet()),
                new SplittableRandom(7));
        room = rooms.open(Sample.script(), Sample::setting);
    }

    public static void main(String[] args) {
        var evening = new Evening(new DataFolder(Path.of(args[0])).reopened());
        evening.play(state -> System.out.println(state.revision()));
    }

    /** @param acknowledged is told what the room answered, change by change */
    void play(Consumer<RoomState> acknowledged) {
        acknowledged.accept(room.state());
        for (var round = 0; round < ROUNDS; round++) {
            for (var command : commands(round)) acknowledged.accept(room.tell(command));
            room.seat(new Seat("%043d".formatted(round)));
            room.plan(room.beginCouple().orElseThrow().token(), Plan.OPEN);
            acknowledged.accept(room.state());
            if (round % 3 == 0) rooms.erase(rooms.open(Sample.script(), Sample::setting));
        }
    }

    private List<Command> commands(int round) {
        var poll = Sample.BARRIER.id();
        return List.of(
                new Command.PaperCouples(round + 1),
                new Command.Lock(round % 2 == 0),
                new Command.Tick(CheckPoint.EXITS, round % 2 == 0),
                new Command.GoTo(round % 7),
                new Command.StartTimer(),
                new Command.AddMinute(Duration.ofMinutes(2)),
                new Command.OpenPoll(poll),
                new Command.ClosePoll(poll),
                new Command.Calm(true),
                new Command.Calm(false),
                new Command.SlowDown());
    }
}
