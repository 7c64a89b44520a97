package hearthside.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests spread evenly over a while, each on a thread of its own. A request's time counts from when it was due, so that
 * waiting for the one before is not left out.
 *
 * @param accepted answers of 204
 * @param millis sorted
 */
record Burst(int accepted, double[] millis) {
    static Burst send(List<HttpRequest> requests, Duration over) {
        var millis = new double[requests.size()];
        var accepted = new AtomicInteger();
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = System.nanoTime();
            for (var i = 0; i < millis.length; i++) {
                var at = i;
                var due = start + over.toNanos() * i / millis.length;
                threads.submit(() -> {
                    for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                        LockSupport.parkNanos(left);
                    if (status(client, requests.get(at)) == 204) accepted.incrementAndGet();
                    millis[at] = (System.nanoTime() - due) / 1e6;
                });
            }
        }
        Arrays.sort(millis);
        return new Burst(accepted.get(), millis);
    }

    private static int status(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException lost) {
            return 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    double percentile(double part) {
        return millis[(int) Math.min(millis.length - 1, Math.ceil(millis.length * part / 100) - 1)];
    }
}
