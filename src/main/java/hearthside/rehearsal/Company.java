package hearthside.rehearsal;

import hearthside.room.Guests.Party;
import hearthside.room.LiveRoom;
import hearthside.workshop.Messages;
import hearthside.workshop.Planning;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everybody who came to one rehearsal, on one thread and with one connection pool of their own: when the company is over,
 * so are they.
 */
final class Company implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Company.class);
    /** No rehearsal is that long. Whoever forgot one does not keep its room busy for ever. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private static final int SECRET_BYTES = 16;

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("rehearsal").daemon().factory());
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(thread)
            .build();
    private final Requests requests;
    private final LiveRoom room;
    private final RandomGenerator random;
    private final Runnable over;
    private final long crowd;
    private final List<String> sayings;
    private final List<Attendee> everybody = new ArrayList<>();
    private volatile Party party = Party.NOBODY;

    /**
     * @param house where its door is, without a slash at the end
     * @param over runs when nobody is left
     */
    Company(LiveRoom room, String house, RandomGenerator random, Runnable over) {
        this.room = room;
        this.random = random;
        this.over = over;
        requests = new Requests(house, room.setting().code(), practices(room));
        crowd = random.nextLong();
        sayings = List.of(Messages.in(room.setting().language())
                .getString("rehearsal.sayings")
                .split(";\\s*"));
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setRemoveOnCancelPolicy(true);
        later(LONGEST, over);
    }

    private static List<String> practices(LiveRoom room) {
        return room.workshop().all(Planning.class).stream()
                .flatMap(planning -> planning.practices().stream())
                .map(Planning.Practice::id)
                .toList();
    }

    Party party() {
        return party;
    }

    void becomes(Party wanted) {
        party = wanted;
        later(Duration.ZERO, this::comeAndGo);
    }

    private void comeAndGo() {
        var people = 2 * party.couples();
        while (everybody.size() < people) couple();
        for (var place = 0; place < everybody.size(); place++) {
            if (place < people) everybody.get(place).comes();
            else everybody.get(place).leaves();
        }
    }

    private void couple() {
        var one = attendee(everybody.size());
        var other = attendee(everybody.size() + 1);
        one.sitsBeside(other);
        everybody.addAll(List.of(one, other));
    }

    private Attendee attendee(int number) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var phone = new HttpPhone(client, requests, thread, room::now, secret);
        var guest = new Guest(new Dice(crowd, number), sayings);
        return new Attendee(guest, phone, this::later, () -> Manner.of(party.temperament()), this::oneLess);
    }

    private void oneLess() {
        if (everybody.stream().noneMatch(Attendee::here)) over.run();
    }

    private void later(Duration delay, Runnable deed) {
        try {
            thread.schedule(() -> safely(deed), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException over) {
            // The company is over; whatever somebody still meant to do does not matter any more.
        }
    }

    private static void safely(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException failure) {
            LOG.warn("Somebody at a rehearsal stumbled: {}", failure.getClass().getName());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        thread.shutdownNow();
    }
}
