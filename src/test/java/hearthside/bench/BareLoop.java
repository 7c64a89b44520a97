package hearthside.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The least that a fan-out can cost in this hour of this machine: two threads that write the same bytes to every socket. They
 * know of no room, no disk and nobody who is slow.
 */
final class BareLoop {
    private static final int KNOCKING = 4_096;
    private static final int SEND_BUFFER = 16 * 1024;
    private static final int STRETCH = 32;
    private static final byte[] HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n: %s\n\n"
                    .formatted("-".repeat(100))
                    .getBytes(StandardCharsets.US_ASCII);

    private final List<SocketChannel> phones = new CopyOnWriteArrayList<>();
    private final ByteBuffer snapshot = ByteBuffer.allocateDirect(FannedRoom.WORDS.length())
            .put(FannedRoom.WORDS.getBytes(StandardCharsets.US_ASCII))
            .flip();

    private BareLoop() {}

    public static void main(String[] args) throws IOException {
        var loop = new BareLoop();
        try (var door = ServerSocketChannel.open()) {
            door.bind(new InetSocketAddress("127.0.0.1", 0), KNOCKING);
            System.out.println("port " + ((InetSocketAddress) door.getLocalAddress()).getPort());
            Thread.ofPlatform().daemon().start(() -> loop.welcome(door));
            var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var order = orders.readLine(); order != null; order = orders.readLine()) loop.hear(order);
        }
    }

    private void welcome(ServerSocketChannel door) {
        while (true) {
            try {
                var phone = door.accept();
                phone.setOption(StandardSocketOptions.SO_SNDBUF, SEND_BUFFER);
                phone.setOption(StandardSocketOptions.TCP_NODELAY, true);
                phone.read(ByteBuffer.allocate(SEND_BUFFER));
                phone.write(ByteBuffer.wrap(HEAD));
                phone.configureBlocking(false);
                phones.add(phone);
            } catch (ClosedChannelException shut) {
                return;
            } catch (IOException gone) {
                System.err.println("Somebody went before the door was open: " + gone.getMessage());
            }
        }
    }

    /** {@code step} or {@code leave}. */
    private void hear(String order) throws IOException {
        if (order.equals("step")) {
            System.out.println("told 0");
            tell();
        } else {
            for (var phone : phones) phone.close();
            phones.clear();
            System.out.println("left 0");
        }
    }

    private void tell() {
        var all = phones.toArray(SocketChannel[]::new);
        var claimed = new AtomicInteger();
        var help = CompletableFuture.runAsync(() -> tell(all, claimed));
        tell(all, claimed);
        help.join();
    }

    private void tell(SocketChannel[] all, AtomicInteger claimed) {
        for (var from = claimed.getAndAdd(STRETCH); from < all.length; from = claimed.getAndAdd(STRETCH))
            for (var at = from; at < Math.min(from + STRETCH, all.length); at++) tell(all[at]);
    }

    private void tell(SocketChannel phone) {
        try {
            phone.write(snapshot.duplicate());
        } catch (IOException gone) {
            phones.remove(phone);
        }
    }
}
