package hearthside.bench;

import hearthside.BenchHouse;
import hearthside.Sample;
import hearthside.SpareHouse;
import hearthside.ballot.Counted;
import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import hearthside.room.Peek;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Sealed ballots in a burst, beside a server that keeps a row a vote. Targets: live.md of the design. */
final class Ballots {
    private static final int RUNS = 5;

    private Ballots() {}

    private record Size(int phones, Duration over) {}

    private record Run(Burst burst, int counted) {}

    private interface Round {
        Run run(Size size) throws IOException, InterruptedException;
    }

    static List<Table.Row> rows() throws IOException, InterruptedException {
        var rows = new ArrayList<Table.Row>();
        try (var ours = new Served(BenchHouse.class, SpareHouse.class, Sample.class, Peek.class, Counted.class);
                var theirs = new Served(RowAVote.class)) {
            Round sealed = size -> sealed(ours, size);
            Round plain = size -> plain(theirs, size);
            var warm = new Size(500, Duration.ofSeconds(1));
            sealed.run(warm);
            plain.run(warm);
            for (var size : List.of(new Size(1000, Duration.ofSeconds(2)), new Size(3000, Duration.ofSeconds(5)))) {
                var our = new ArrayList<Run>();
                var their = new ArrayList<Run>();
                for (var run = 0; run < RUNS; run++) {
                    our.add(sealed.run(size));
                    their.add(plain.run(size));
                }
                rows.add(row("Hearthside, sealed", size, our));
                rows.add(row("a row a vote, plain", size, their));
            }
        }
        return rows;
    }

    private static Table.Row row(String who, Size size, List<Run> runs) {
        return new Table.Row(
                who + ", " + size.phones() + " in " + size.over().toSeconds() + " s",
                List.of(
                        Table.figure(
                                "accepted, fewest",
                                runs.stream()
                                        .mapToInt(run -> run.burst().accepted())
                                        .min()
                                        .orElse(0)),
                        Table.figure(
                                "counted, fewest",
                                runs.stream().mapToInt(Run::counted).min().orElse(0)),
                        Table.figure("p50 ms", median(runs, run -> run.burst().percentile(50))),
                        Table.figure("p95 ms", median(runs, run -> run.burst().percentile(95))),
                        Table.figure("p99 ms", median(runs, run -> run.burst().percentile(99))),
                        Table.figure("worst ms", median(runs, run -> run.burst().percentile(100)))));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static Run sealed(Served house, Size size) throws IOException, InterruptedException {
        var code = house.ask("ask", "asked");
        var room = "http://127.0.0.1:" + house.port() + "/api/rooms/" + code;
        var voters = IntStream.range(0, size.phones()).mapToObj(Voter::new).toList();
        seat(room, voters);
        var sealing = new Sealing(code, "barrier", 1, key(room));
        var ballots = voters.parallelStream()
                .map(voter -> voter.ballot(sealing, 3))
                .map(ballot -> post(room + "/polls/barrier/ballots", "application/octet-stream", ballot))
                .toList();
        var burst = Burst.send(ballots, size.over());
        return new Run(burst, Integer.parseInt(house.ask("count", "counted")));
    }

    static void seat(String room, List<Voter> voters) {
        Burst.send(
                voters.stream()
                        .map(voter -> post(
                                room + "/seats",
                                "application/json",
                                "{\"seat\":\"%s\"}"
                                        .formatted(voter.seat().hash())
                                        .getBytes()))
                        .toList(),
                Duration.ofSeconds(voters.size() / 500));
    }

    /** The room's own words for phones hold the key once its step is the poll. */
    static String key(String room) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(room)).build(), BodyHandlers.ofString());
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .path("step")
                    .path("key")
                    .asString();
        }
    }

    private static Run plain(Served server, Size size) throws IOException {
        var poll = server.ask("ask", "asked");
        var votes = IntStream.range(0, size.phones())
                .mapToObj(seat -> "%s,%d,3".formatted(poll, seat))
                .map(vote -> post("http://127.0.0.1:" + server.port() + "/votes", "text/plain", vote.getBytes()))
                .toList();
        var burst = Burst.send(votes, size.over());
        return new Run(burst, Integer.parseInt(server.ask("count", "counted")));
    }

    static HttpRequest post(String url, String type, byte[] body) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }
}
