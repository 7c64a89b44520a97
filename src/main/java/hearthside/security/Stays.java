package hearthside.security;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is signed in right now, and for how long that may last. Nothing of it outlives the process.
 *
 * <p>An open console keeps its session alive by itself: nobody may be signed out in the middle of an evening because the
 * room was writing for forty minutes. So there are two ends. After {@link #TO_OPEN} no further page opens without signing
 * in again; after {@link #AT_MOST} open pages end too.
 */
public final class Stays {
    /** Longer than any day of workshops. */
    static final Duration TO_OPEN = Duration.ofHours(12);
    /** A page left open the evening before still leads the next evening. */
    static final Duration AT_MOST = Duration.ofDays(2);

    private static final Logger LOG = LoggerFactory.getLogger(Stays.class);
    private static final String HERE = "hearthside.stay";

    private final InstantSource clock;
    private final Map<Stay, HttpSession> open = new ConcurrentHashMap<>();

    public Stays(InstantSource clock) {
        this.clock = clock;
    }

    /** Notes a sign-in, once a session. */
    void begin(HttpSession session, String account) {
        if (of(session).isPresent()) return;
        var stay = new Stay(account, clock.instant(), open::remove);
        open.put(stay, session);
        session.setAttribute(HERE, stay);
        LOG.info("Signed in: {}", account);
    }

    boolean mayOpen(HttpSession session) {
        return youngerThan(TO_OPEN, session);
    }

    boolean mayGoOn(HttpSession session) {
        return youngerThan(AT_MOST, session);
    }

    private boolean youngerThan(Duration most, HttpSession session) {
        return of(session)
                .map(stay -> clock.instant().isBefore(stay.since().plus(most)))
                .orElse(true);
    }

    private static Optional<Stay> of(HttpSession session) {
        return Optional.ofNullable((Stay) session.getAttribute(HERE));
    }

    /**
     * For how long the account has been signed in elsewhere, the longest first; one entry a browser.
     *
     * @param session the one that asks, which is not among them
     */
    public List<Duration> elsewhere(String account, String session) {
        return open.entrySet().stream()
                .filter(entry -> isElsewhere(entry, account, session))
                .map(entry -> Duration.between(entry.getKey().since(), clock.instant()))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * Signs the account out everywhere but here, at once: open pages hear of it with whatever they do next.
     *
     * <p>On a thread of its own: who asks holds her own page's lock, and Vaadin lets nobody who does touch another session.
     */
    public void endElsewhere(String account, String session) {
        LOG.info("Signed out everywhere else: {}", account);
        var others = List.copyOf(open.entrySet()).stream()
                .filter(entry -> isElsewhere(entry, account, session))
                .map(Map.Entry::getValue)
                .toList();
        waitFor(Thread.ofVirtual().start(() -> others.forEach(Stays::end)));
    }

    private static void waitFor(Thread work) {
        try {
            work.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isElsewhere(Map.Entry<Stay, HttpSession> entry, String account, String session) {
        return entry.getKey().account().equals(account)
                && !entry.getValue().getId().equals(session);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException overAlready) {
            // It ended by itself in the same moment.
        }
    }
}
