package hearthside.phone;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two threads that write to phones: one leads, and owns all lines; the other helps it through a long round. */
final class Writers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writers.class);
    private static final int SOON_MS = 50;

    /** Waking the other thread costs as much as writing to a few phones. */
    private static final int WORTH_SHARING = 64;

    private final LongSupplier nanos;

    /** What comes while the house is closing is left undone: every line ends anyway. */
    private final ScheduledExecutorService leading =
            new ScheduledThreadPoolExecutor(1, named("phones-lead"), new ThreadPoolExecutor.DiscardPolicy());

    private final ExecutorService helping = Executors.newSingleThreadExecutor(named("phones-help"));

    /** @param nanos a clock that only ever goes forward */
    Writers(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    long now() {
        return nanos.getAsLong();
    }

    void lead(Runnable deed) {
        leading.execute(() -> tell(deed));
    }

    void leadSoon(Runnable deed) {
        leading.schedule(() -> tell(deed), SOON_MS, TimeUnit.MILLISECONDS);
    }

    /** One failure must not silence the rooms for the rest of the evening. */
    private static void tell(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException failure) {
            LOG.error("Phones were not told", failure);
        }
    }

    /** Does something for every line, on both threads. Returns those that are stuck afterwards. */
    Collection<Line> share(List<Line> lines, Consumer<Line> deed) {
        var round = new Round(lines, deed);
        if (lines.size() < WORTH_SHARING) round.run();
        else runTogether(round);
        return round.stuck();
    }

    private void runTogether(Round round) {
        var help = helping.submit(round);
        round.run();
        try {
            help.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        leading.shutdownNow();
        helping.shutdownNow();
    }
}
