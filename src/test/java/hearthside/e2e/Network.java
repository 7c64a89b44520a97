package hearthside.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A network between somebody and the house that can die without a word: what goes in comes out nowhere, and nobody is told. */
final class Network implements AutoCloseable {
    private final ServerSocket door;
    private final int to;
    private final int buffer;
    private final Set<Way> ways = ConcurrentHashMap.newKeySet();
    private volatile boolean dead;

    /** @param buffer how many bytes it takes from the house on credit; 0 for as many as usual */
    Network(int to, int buffer) {
        this.to = to;
        this.buffer = buffer;
        try {
            door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every connection there is falls silent, and stays so; the next ones get through. */
    void losesAll() {
        ways.forEach(Way::fallSilent);
    }

    /** Also whoever comes is let in and hears nothing, until it {@link #heals}. */
    void dies() {
        dead = true;
        losesAll();
    }

    void heals() {
        dead = false;
    }

    private void letIn() {
        try {
            while (true) {
                var way = new Way(door.accept());
                ways.add(way);
                if (dead) way.fallSilent();
                Thread.ofVirtual().start(way::open);
            }
        } catch (IOException closed) {
            ways.forEach(Way::close);
        }
    }

    /** One connection, in both directions. */
    private final class Way {
        private final Socket near;
        private final Socket far = new Socket();
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile boolean silent;

        private Way(Socket near) {
            this.near = near;
        }

        private void fallSilent() {
            silent = true;
        }

        private void open() {
            try {
                if (buffer > 0) far.setReceiveBufferSize(buffer);
                far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), to));
                Thread.ofVirtual().start(() -> carry(far, near));
                carry(near, far);
            } catch (IOException nobodyThere) {
                close();
            }
        }

        private void carry(Socket from, Socket into) {
            var some = new byte[8192];
            try {
                for (var read = 0;
                        read >= 0 && !silent;
                        read = from.getInputStream().read(some))
                    into.getOutputStream().write(some, 0, read);
                if (silent) over.await();
            } catch (IOException | InterruptedException ended) {
                // as the end of what it read
            } finally {
                close();
            }
        }

        private void close() {
            over.countDown();
            ways.remove(this);
            try (near;
                    far) {
                silent = true;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
