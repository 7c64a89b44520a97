package hearthside.archive;

import hearthside.room.Chore;
import hearthside.room.Journal;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The data file, and the one way to it. H2 only marks what is deleted as free: the bytes stay. So after a deletion the
 * file is written anew with what is left, while everybody else waits.
 *
 * <p>We close the database and call H2's own rewriting, instead of its {@code SHUTDOWN COMPACT}, which does the same but
 * keeps failures to itself. H2 writes a second file and renames it over the first, so that a kill leaves one or the other,
 * both whole; what is left of a second file goes when the database opens.
 */
@Component
class DataFile implements Chore {
    private static final Logger LOG = LoggerFactory.getLogger(DataFile.class);
    private static final String SUFFIX = ".mv.db";
    private static final String STILL_THERE =
            "What was erased can no longer be read here, but its bytes are still in the data file, which could not be written anew. The disk may be full. Hearthside tries again every ten minutes and at each start.";

    private static final String NOT_FORCED =
            "The disk did not say that it has the last changes. They are kept as long as this machine runs, but a power cut could lose them. Look after the disk.";

    private final JdbcClient reading;
    private final JdbcClient writing;
    private final KeptConnection connection;
    private final TransactionTemplate together;
    private final DataKey key;
    private final ReadWriteLock users = new ReentrantReadWriteLock(true);
    private final Lock pen = new ReentrantLock(true);
    private final AtomicBoolean unforced = new AtomicBoolean();
    private final AtomicBoolean refused = new AtomicBoolean();

    DataFile(DataSource source, DataKey key) {
        reading = JdbcClient.create(source);
        connection = new KeptConnection(source);
        writing = JdbcClient.create(connection);
        together = new TransactionTemplate(new JdbcTransactionManager(connection));
        this.key = key;
        rewriteIfDue();
    }

    <T> T read(Function<JdbcClient, T> question) {
        return holding(users.readLock(), () -> question.apply(reading));
    }

    /**
     * One transaction, in the file when this returns: it outlives a kill. {@link #force} makes it outlive a power cut. They come one
     * after another, as H2 would write them anyway.
     */
    void keep(Consumer<JdbcClient> change) {
        holding(users.readLock(), () -> holding(pen, () -> written(change)));
    }

    /** A write that fails may close the database, a little later: its connection is not used again. */
    private boolean written(Consumer<JdbcClient> change) {
        try {
            together.executeWithoutResult(_ -> change.accept(writing));
            unforced.set(true);
            return true;
        } catch (RuntimeException failure) {
            connection.drop();
            throw failure;
        }
    }

    /**
     * Has the system write down what it still holds in memory for us, if there is anything. Nobody's press waits for it. What the
     * disk refuses is asked for again the next time, and said once.
     */
    void force() {
        try {
            if (read(this::forced)) refused.set(false);
        } catch (Journal.NotSaved failure) {
            if (!refused.getAndSet(true)) LOG.warn(NOT_FORCED);
            LOG.debug("The data file could not be forced to the disk", failure);
        }
    }

    private boolean forced(JdbcClient jdbc) {
        if (!unforced.getAndSet(false)) return false;
        try {
            jdbc.sql("checkpoint sync").update();
            return true;
        } catch (DataAccessException failure) {
            unforced.set(true);
            throw failure;
        }
    }

    /** All that is kept at this moment, into a new file; everybody goes on writing meanwhile. */
    void backup(Path to) {
        read(jdbc -> jdbc.sql("backup to ?").param(to.toString()).update());
    }

    /**
     * One transaction that deletes, and the file without the deleted bytes when this returns. If the file cannot be written
     * anew, the deletion holds all the same and the rewriting stays due.
     *
     * @param deletion returns how many rows it deleted
     */
    void erase(ToIntFunction<JdbcClient> deletion) {
        keep(_ -> {
            if (deletion.applyAsInt(writing) > 0) due(writing, true);
        });
        rewriteIfDue();
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    /** Tries again what a full disk or a kill left undone. */
    @Override
    public void run() {
        rewriteIfDue();
    }

    private void rewriteIfDue() {
        holding(users.writeLock(), () -> {
            rewriteUnlessDone();
            return true;
        });
    }

    private void rewriteUnlessDone() {
        try {
            if (due()) rewrite();
        } catch (RuntimeException failure) {
            LOG.warn(STILL_THERE);
            LOG.debug("The data file could not be written anew", failure);
        }
    }

    /** Whoever asks next opens the file again. */
    private void rewrite() {
        var file = reading.sql("select database_path()").query(String.class).single() + SUFFIX;
        close();
        compact(file);
        due(reading, false);
    }

    /** H2 gives the second file the first one's key, which it takes from the first one's store while that is open. */
    private void compact(String file) {
        var reading = new MVStore.Builder()
                .fileName(file)
                .encryptionKey(key.forStore())
                .readOnly();
        try (var store = reading.open()) {
            MVStore.compact(file, false, store.getFileStore());
        }
    }

    private boolean due() {
        return reading.sql("select due from rewriting").query(Boolean.class).single();
    }

    private static void due(JdbcClient jdbc, boolean now) {
        jdbc.sql("update rewriting set due = ?").param(now).update();
    }

    @PreDestroy
    final void close() {
        holding(users.writeLock(), () -> {
            unforced.set(false); // closing forces it, and what comes later must not open it again
            return reading.sql("shutdown").update();
        });
    }

    private static <T> T holding(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } catch (DataAccessException | TransactionException failure) {
            throw new Journal.NotSaved(Trouble.why(failure), failure);
        } finally {
            lock.unlock();
        }
    }
}
