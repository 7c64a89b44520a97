package hearthside.attack;

import hearthside.Sample;
import hearthside.ballot.Seat;
import hearthside.ballot.Urn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.concurrent.CountDownLatch;

/** An urn in a process of its own, that opens ballots and sweeps; then many threads take up the memory that was swept. */
public final class UrnAlone {
    static final String ROOM = "KM4PTR";
    private static final int THREADS = 40;

    private UrnAlone() {}

    /** Reads seats, says the key, reads ballots, says that it is ready; an empty line ends each list. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        var seats = new HashSet<Seat>();
        for (var line = in.readLine(); !line.isEmpty(); line = in.readLine()) seats.add(new Seat(line));
        var urn = new Urn(Sample.BARRIER, ROOM, 1, seats::contains, new SecureRandom());
        System.out.println(urn.sealing().key());
        for (var line = in.readLine(); !line.isEmpty(); line = in.readLine())
            urn.cast(Base64.getDecoder().decode(line));
        if (!urn.enough()) throw new IllegalStateException("Not enough");
        takeUpMemory();
        System.out.println("ready");
        in.readLine();
        urn.destroy();
    }

    private static void takeUpMemory() throws InterruptedException {
        var started = new CountDownLatch(THREADS);
        for (var number = 0; number < THREADS; number++)
            Thread.ofPlatform().daemon().start(() -> {
                started.countDown();
                hold(new CountDownLatch(1));
            });
        started.await();
    }

    private static void hold(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
