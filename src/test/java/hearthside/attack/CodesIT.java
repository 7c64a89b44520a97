package hearthside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hearthside.ballot.Voter;
import hearthside.e2e.LentHouse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand guesses at the door, and a thousand people who know the code, all behind one address. */
class CodesIT {
    private static final int GUESSES = 10_000;
    private static final int PHONES = 1_000;
    private static final int AT_ONCE = 64;
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    @TempDir
    private Path data;

    /** How many guesses got in, how many were turned away unheard, and how many of those who belong there got in. */
    private record Night(long guessed, long slowed, long phones) {}

    @Test
    @Tag("slow")
    void nobodyGuessesTheirWayInAndNobodyIsKeptOut() {
        attack(GUESSES, PHONES);
    }

    private void attack(int guesses, int phones) {
        try (var house = new LentHouse(data);
                var open = new Naive(Integer.MAX_VALUE);
                var strict = new Naive(100)) {
            var codes = shuffled();
            var noLimit = new Attack(open.port(), "4711", GUESSES, 1).with(codes::get);
            var byAddress = new Attack(strict.port(), "4711", guesses, phones).with(codes::get);
            var began = Instant.now();
            var random = new Random(7);
            var ours = new Attack(house.port(), house.code(), guesses, phones).with(_ -> guess(random));
            var seconds = Duration.between(began, Instant.now()).toSeconds();
            System.out.printf(
                    "%d wrong codes, %d phones: 4 digits without a limit %s; limited by address %s; ours %s in %d s%n",
                    guesses, phones, noLimit, byAddress, ours, seconds);
            assertThat(noLimit.guessed()).isPositive();
            assertThat(byAddress.phones()).isLessThan(phones);
            assertThat(ours.guessed()).isZero();
            assertThat(ours.slowed()).isPositive();
            assertThat(ours.phones()).isEqualTo(phones);
        }
    }

    private static List<String> shuffled() {
        var all = new ArrayList<>(
                IntStream.range(0, GUESSES).mapToObj("%04d"::formatted).toList());
        Collections.shuffle(all, new Random(7));
        return all;
    }

    private static synchronized String guess(Random random) {
        return random.ints(6, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .reduce("", String::concat);
    }

    private record Attack(int port, String code, int guesses, int phones) {
        Night with(IntFunction<String> guess) {
            try (var client = HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .build();
                    var people = Executors.newVirtualThreadPerTaskExecutor()) {
                var door = new Door(client, port, new Semaphore(AT_ONCE));
                var attack = IntStream.range(0, guesses)
                        .mapToObj(number -> people.submit(() -> door.look(guess.apply(number))))
                        .toList();
                var good = IntStream.range(0, phones)
                        .mapToObj(number -> people.submit(() -> door.comesIn(code, number)))
                        .toList();
                var statuses = attack.stream().map(CodesIT::got).toList();
                return new Night(
                        statuses.stream().filter(status -> status == 200).count(),
                        statuses.stream().filter(status -> status == 429).count(),
                        good.stream().filter(CodesIT::got).count());
            }
        }
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One door, seen from outside; not more at once than there are file handles for. */
    private record Door(HttpClient client, int port, Semaphore room) {
        int look(String code) throws Exception {
            return status(request(code, "").build());
        }

        boolean comesIn(String code, int number) throws Exception {
            var seat = "{\"seat\":\"%s\"}".formatted(new Voter(number).seat().hash());
            return look(code) == 200
                    && status(request(code, "/seats")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(seat))
                                    .build())
                            == 204;
        }

        private HttpRequest.Builder request(String code, String rest) {
            return HttpRequest.newBuilder(URI.create("http://localhost:%d/api/rooms/%s%s".formatted(port, code, rest)));
        }

        private int status(HttpRequest request) throws Exception {
            room.acquire();
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode();
            } finally {
                room.release();
            }
        }
    }

    /** The twins: a code of four digits, with no limit at all, or with one by address. */
    private static final class Naive implements AutoCloseable {
        private final ConcurrentHashMap<String, AtomicInteger> wrong = new ConcurrentHashMap<>();
        private final HttpServer server;
        private final int most;

        private Naive(int most) {
            this.most = most;
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
        }

        private int port() {
            return server.getAddress().getPort();
        }

        private void answer(HttpExchange exchange) throws IOException {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status(exchange), -1);
            exchange.close();
        }

        private int status(HttpExchange exchange) {
            var mistakes = wrong.computeIfAbsent(
                    exchange.getRemoteAddress().getAddress().getHostAddress(), _ -> new AtomicInteger());
            if (mistakes.get() > most) return 429;
            if (!exchange.getRequestURI().getPath().startsWith("/api/rooms/4711")) {
                mistakes.incrementAndGet();
                return 404;
            }
            return exchange.getRequestMethod().equals("POST") ? 204 : 200;
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
