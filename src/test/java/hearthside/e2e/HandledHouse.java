package hearthside.e2e;

import hearthside.ballot.Counted;
import hearthside.room.Peek;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The packaged jar as a process of its own with a {@link Hand} in it, to be killed, stopped and started again. */
final class HandledHouse implements AutoCloseable {
    /** A machine that is busy with other work opens late. */
    private static final int PATIENCE_SECONDS = 300;

    private final Path data;
    private final Beside beside;
    private final int port = RunningHouse.freePort();
    private BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private Process process;

    HandledHouse(Path folder) {
        data = folder.resolve("data");
        beside = new Beside(folder.resolve("beside")).lay(Hand.class, Peek.class, Counted.class);
        process = started();
    }

    void start() {
        process = started();
    }

    private Process started() {
        var line = new ArrayList<>(PackagedJar.with(beside, Hand.class, List.of()));
        line.addAll(List.of("run", "--port", Integer.toString(port), "--data", data.toString()));
        try {
            return open(new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Process open(Process fresh) {
        var says = new LinkedBlockingQueue<String>();
        Thread.ofVirtual().start(() -> fresh.inputReader().lines().forEach(says::add));
        said = says;
        try {
            hear();
            return fresh;
        } catch (IllegalStateException silent) {
            fresh.destroyForcibly();
            throw silent;
        }
    }

    String ask(String order) {
        new PrintStream(process.getOutputStream(), true).println(order);
        return hear();
    }

    int number(String order) {
        return Integer.parseInt(ask(order));
    }

    private String hear() {
        try {
            for (var line = said(); ; line = said())
                if (line.startsWith(Hand.SAYS)) return line.substring(Hand.SAYS.length());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private String said() throws InterruptedException {
        var line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null) throw new IllegalStateException("The house says nothing");
        return line;
    }

    /** As a power cut would: no farewell. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** It stands still with all its connections, as a laptop does that is shut. */
    void standStill() {
        signal("-STOP");
    }

    void goOn() {
        signal("-CONT");
    }

    private void signal(String which) {
        try {
            var sent = new ProcessBuilder("kill", which, Long.toString(process.pid())).start();
            if (sent.onExit().join().exitValue() != 0) throw new IllegalStateException("No signal " + which);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        kill();
    }
}
