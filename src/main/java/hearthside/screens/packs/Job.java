package hearthside.screens.packs;

import hearthside.sheet.Printer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One big file in the making. The page asks for it and watches; a request of its own makes it, so that the page stays free.
 * The file has no name once it is open: it is gone when nobody wants it any more, and also when the house falls over.
 */
final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);
    private static final int STRIDES = 100;

    private final Making making;
    private final Runnable told;
    private State state;

    /** What to write, asking between two packs whether to go on. */
    interface Making {
        void to(OutputStream out, Printer.Progress progress) throws IOException;
    }

    sealed interface State {
        record Asked(int packs) implements State {}

        record Under(int done, int of) implements State {}

        record Ready(FileChannel file) implements State {}

        record Stopped() implements State {}

        record Failed() implements State {}
    }

    /** @param told runs, on any thread, whenever the state has changed */
    Job(int packs, Making making, Runnable told) {
        state = new State.Asked(packs);
        this.making = making;
        this.told = told;
    }

    synchronized State state() {
        return state;
    }

    boolean running() {
        return state() instanceof State.Asked || state() instanceof State.Under;
    }

    /** Makes the file in the turn of whoever calls. A second call does nothing. */
    void make() {
        if (!begun()) return;
        try {
            var file = nameless();
            try {
                write(file);
            } catch (IOException | RuntimeException failure) {
                file.close();
                throw failure;
            }
            if (!turn(new State.Ready(file))) file.close();
        } catch (IOException | RuntimeException failure) {
            if (turn(new State.Failed())) note(failure);
        }
        told.run();
    }

    private synchronized boolean begun() {
        if (!(state instanceof State.Asked(int packs))) return false;
        state = new State.Under(0, packs);
        return true;
    }

    private static FileChannel nameless() throws IOException {
        Path path = Files.createTempFile("hearthside-", ".packs");
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    private void write(FileChannel file) throws IOException {
        var out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
        making.to(out, this::goOn);
        out.flush();
    }

    private boolean goOn(int done, int of) {
        var wanted = turn(new State.Under(done, of));
        if (wanted && STRIDES * done / of > STRIDES * (done - 1) / of) told.run();
        return wanted;
    }

    /** Only a job under way gets anywhere: one that was stopped stays so. */
    private synchronized boolean turn(State next) {
        if (!(state instanceof State.Under)) return false;
        state = next;
        return true;
    }

    /**
     * Hands out the finished file, as often as it is asked for.
     *
     * @param size hears how many bytes it has, before the first one goes out
     * @return false if there is none, or none any more
     */
    boolean send(Supplier<OutputStream> out, LongConsumer size) throws IOException {
        if (!(state() instanceof State.Ready(FileChannel file))) return false;
        var length = file.size();
        size.accept(length);
        var target = Channels.newChannel(out.get());
        for (long sent = 0; sent < length; ) sent += file.transferTo(sent, length - sent, target);
        return true;
    }

    /** Nobody wants it any more. */
    synchronized void stop() {
        if (state instanceof State.Ready(FileChannel file)) close(file);
        if (!(state instanceof State.Failed)) state = new State.Stopped();
    }

    private static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** It never got to be made: the request was lost on its way. */
    void lost() {
        synchronized (this) {
            if (state instanceof State.Asked) state = new State.Failed();
        }
        told.run();
    }

    /** By its kind alone: a message could hold what stands in a plan. */
    private static void note(Exception failure) {
        LOG.warn("A print job failed: {}", failure.getClass().getName());
    }
}
