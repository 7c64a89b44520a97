package hearthside.bench;

import hearthside.FanHouse;
import hearthside.Sample;
import hearthside.SpareHouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How soon the last phone has a step, and what a phone costs, beside nchan and beside the least that it can cost, in the same run.
 * Targets: live.md of the design.
 */
final class Fanout {
    private static final List<Integer> SIZES = Stream.of(System.getProperty("bench.phones", "100,300,1000,3000,10000")
                    .split(","))
            .map(Integer::valueOf)
            .toList();
    private static final List<Integer> WORKERS = List.of(1, 2);
    private static final int WARM_UP = 6;
    /** Steps that count. With five the median of one run and the next lay a third apart. */
    private static final int RUNS = 31;

    private static final int STUCK_PERCENT = 5;
    private static final int SNAPSHOT = 2_000;

    private Fanout() {}

    static List<Table.Row> rows() throws IOException, InterruptedException {
        var rooms = new ArrayList<FannedRoom>();
        try {
            rooms.add(new FannedRoom.Ours(new Served(FanHouse.class, SpareHouse.class, Sample.class)));
            rooms.add(new FannedRoom.Bare());
            if (Nchan.here()) for (var workers : WORKERS) rooms.add(new FannedRoom.Theirs(workers));
            return rows(rooms);
        } finally {
            rooms.forEach(FannedRoom::close);
        }
    }

    private static List<Table.Row> rows(List<FannedRoom> rooms) throws IOException {
        var rows = new ArrayList<Table.Row>();
        var empty = rooms.getFirst().heap();
        warm(rooms);
        for (var stuck : List.of(0, STUCK_PERCENT))
            for (var size : SIZES) rows.addAll(rows(rooms, size, size * stuck / 100, empty));
        return rows;
    }

    private static void warm(List<FannedRoom> rooms) throws IOException {
        for (var room : rooms) {
            room.fill(1_000, 0);
            for (var step = 0; step < 150; step++) room.step(SNAPSHOT);
            room.empty();
        }
    }

    /** All servers in turn, each run: what else the machine does meets them alike. */
    private static List<Table.Row> rows(List<FannedRoom> rooms, int size, int stuck, long empty) throws IOException {
        for (var room : rooms) room.fill(size, stuck);
        var steps = new ArrayList<List<FannedRoom.Step>>();
        for (var run = -WARM_UP; run < RUNS; run++) {
            var one = new ArrayList<FannedRoom.Step>();
            for (var room : rooms) one.add(room.step(SNAPSHOT));
            if (run >= 0) steps.add(one);
        }
        var heap = (rooms.getFirst().heap() - empty) / 1024.0 / size;
        for (var room : rooms) room.empty();
        var rows = new ArrayList<Table.Row>();
        for (var room = 0; room < rooms.size(); room++)
            rows.add(row(who(rooms.get(room), size, stuck), room, steps, heap));
        return rows;
    }

    private static String who(FannedRoom room, int size, int stuck) {
        return "%s, %,d phones%s".formatted(room.name(), size, stuck > 0 ? ", 5 % stuck" : "");
    }

    private static Table.Row row(String who, int room, List<List<FannedRoom.Step>> steps, double heap) {
        var last = Table.figure(
                "ms until the last has it", median(steps, run -> run.get(room).pressed()));
        if (room > 0)
            return new Table.Row(
                    who,
                    List.of(
                            last,
                            Table.figure("ours is % of it", percent(steps, room, FannedRoom.Step::pressed)),
                            Table.figure("without our disk", percent(steps, room, FannedRoom.Step::written))));
        return new Table.Row(
                who,
                List.of(
                        last,
                        Table.figure(
                                "without the disk",
                                median(steps, run -> run.getFirst().written())),
                        Table.figure("KB of heap a phone", heap)));
    }

    /** The median of what each run gave, so that a busy moment weighs on both. */
    private static double percent(
            List<List<FannedRoom.Step>> steps, int room, ToDoubleFunction<FannedRoom.Step> millis) {
        return Math.rint(
                median(steps, run -> 100 * millis.applyAsDouble(run.getFirst()) / millis.applyAsDouble(run.get(room))));
    }

    private static double median(List<List<FannedRoom.Step>> steps, ToDoubleFunction<List<FannedRoom.Step>> figure) {
        return Paper.median(steps.stream().mapToDouble(figure).toArray());
    }
}
