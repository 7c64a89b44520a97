package hearthside.bench;

import hearthside.FanHouse;
import hearthside.Sample;
import hearthside.SoakHouse;
import hearthside.SpareHouse;
import hearthside.ballot.Counted;
import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import hearthside.room.Peek;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The house with one room, and its phones, each in a process of their own; and what became of steps and ballots so far. */
final class SoakedRoom implements AutoCloseable {
    private static final Duration VOTING = Duration.ofSeconds(2);

    private final Served house;
    private final Served phones = new Served(Phones.class, Phones.Phone.class, Heard.class);
    private final List<Voter> voters;
    private final String code;
    private int steps;
    private int late;
    private int lost;
    private double slowest;
    private int cast;
    private int counted;

    SoakedRoom(int size, int polls) throws IOException {
        house = new Served(SoakHouse.class, SpareHouse.class, FanHouse.class, Sample.class, Peek.class, Counted.class);
        voters = IntStream.range(0, size).mapToObj(Voter::new).toList();
        code = house.ask(Integer.toString(polls), "code");
        phones.ask("listen", "listening");
        var opened = phones.ask("open %d %s/events %d 0".formatted(house.port(), path(), size), "opened");
        if (!opened.equals(Integer.toString(size))) throw new IOException("The house did not let all phones in");
        Ballots.seat(url(), voters);
    }

    private String path() {
        return "/api/rooms/" + code;
    }

    private String url() {
        return "http://127.0.0.1:" + house.port() + path();
    }

    /** One step on, and if that asks something, everybody answers. A phone that is not there when time is up is late; the next step waits half a minute for it, and then it has lost this one. */
    void next(Duration time) throws IOException, InterruptedException {
        var stands = house.ask("next", "stands").split(" ");
        var missing = phones.ask("reach %s %d".formatted(stands[0], time.toMillis()), "missing")
                .split(" ");
        steps++;
        late += Integer.parseInt(missing[0]);
        lost += Integer.parseInt(missing[1]);
        slowest = Math.max(slowest, Long.parseLong(missing[2]) / 1e6);
        counted += Integer.parseInt(stands[2]);
        if (!stands[1].equals("-")) vote(stands[1]);
    }

    private void vote(String poll) throws IOException, InterruptedException {
        var sealing = new Sealing(code, poll, 1, Ballots.key(url()));
        var ballots = voters.parallelStream()
                .map(voter -> voter.ballot(sealing, 3))
                .map(ballot -> Ballots.post(url() + "/polls/" + poll + "/ballots", "application/octet-stream", ballot))
                .toList();
        cast += Burst.send(ballots, VOTING).accepted();
    }

    int steps() {
        return steps;
    }

    /** Whatever is measured of it but the heap. */
    List<Table.Figure> figures() throws IOException {
        return List.of(
                Table.figure("MB resident", Resident.megabytes(house.pid())),
                Table.figure("phones here", Double.parseDouble(house.ask("here", "here"))),
                Table.figure("steps", steps),
                Table.figure("updates late", late),
                Table.figure("lost", lost),
                Table.figure("ms until the last had it, at worst", Math.rint(slowest)),
                Table.figure("ballots cast", cast),
                Table.figure("counted", counted));
    }

    /** After a sweep. */
    Table.Figure heap() throws IOException {
        return Table.figure("MB of heap", Long.parseLong(house.ask("heap", "heap")) / 1e6);
    }

    @Override
    public void close() {
        phones.close();
        house.close();
    }
}
