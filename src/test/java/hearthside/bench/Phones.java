package hearthside.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Phones of one room as a process of their own, cheaper than any server: one thread, one buffer, and of every phone only
 * how many bytes it has got. Whoever is stuck has a small buffer and never reads.
 */
final class Phones {
    private static final int AT_ONCE = 50;
    private static final int SMALL = 2048;
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final int QUIET_MS = 100;
    private static final int A_HEAD = 100;

    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final List<SocketChannel> open = new ArrayList<>();
    private final List<Phone> reading = new ArrayList<>();
    private int enough;
    private int waiting;
    private boolean listening;

    static final class Phone {
        private final Heard heard = new Heard();
        private int got;
    }

    private Phones() throws IOException {}

    public static void main(String[] args) throws IOException {
        System.out.println("port 0");
        var phones = new Phones();
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) phones.hear(order.split(" "));
    }

    /** {@code open PORT PATH COUNT STUCK}, {@code await BYTES}, {@code listen}, {@code reach REVISION MS} or {@code close}. */
    private void hear(String[] order) throws IOException {
        switch (order[0]) {
            case "open" -> open(Integer.parseInt(order[1]), order[2], number(order[3]), number(order[4]));
            case "await" -> await(number(order[1]));
            case "listen" -> listen();
            case "reach" -> reach(Long.parseLong(order[1]), number(order[2]));
            default -> close();
        }
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }

    private void open(int port, String path, int count, int stuck) throws IOException {
        expect(A_HEAD);
        var head = "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\n\r\n".formatted(path, port);
        for (var phone = 0; phone < count; phone++) {
            call(port, head, phone < stuck);
            if (phone % AT_ONCE == 0) hearAll();
        }
        var heard = hearAll();
        settle();
        System.out.println("opened " + (heard ? count : -1));
    }

    private void call(int port, String head, boolean stuck) throws IOException {
        var channel = SocketChannel.open();
        if (stuck) channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        channel.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        open.add(channel);
        if (stuck) return;
        var phone = new Phone();
        reading.add(phone);
        waiting++;
        channel.register(selector, SelectionKey.OP_READ, phone);
    }

    private void expect(int bytes) {
        enough = bytes;
        waiting = reading.size();
        reading.forEach(phone -> phone.got = 0);
    }

    private void await(int bytes) throws IOException {
        settle();
        expect(bytes);
        System.out.println("ready " + waiting);
        System.out.println("arrived " + (hearAll() ? System.nanoTime() : -1));
    }

    /** From now on what is said is listened to, and not only weighed. */
    private void listen() {
        listening = true;
        System.out.println("listening 0");
    }

    /** Says how many phones had not heard of a revision when time was up, how many never did, and how long it took, in nanoseconds. */
    private void reach(long revision, int ms) throws IOException {
        var start = System.nanoTime();
        var late = missing(revision, start + ms * 1_000_000L);
        var lost = missing(revision, start + PATIENCE_NANOS);
        System.out.println("missing %d %d %d".formatted(late, lost, System.nanoTime() - start));
    }

    private long missing(long revision, long until) throws IOException {
        while (missing(revision) > 0 && System.nanoTime() < until)
            selector.select(this::hear, Math.max(1, (until - System.nanoTime()) / 1_000_000));
        return missing(revision);
    }

    private long missing(long revision) {
        return reading.stream().filter(phone -> phone.heard.newest() < revision).count();
    }

    private boolean hearAll() throws IOException {
        var until = System.nanoTime() + PATIENCE_NANOS;
        while (waiting > 0 && System.nanoTime() < until) selector.select(this::hear, 1000);
        return waiting == 0;
    }

    private void settle() throws IOException {
        for (var heard = 1; heard > 0; ) heard = selector.select(this::hear, QUIET_MS);
    }

    private void hear(SelectionKey key) {
        try {
            var read = ((SocketChannel) key.channel()).read(buffer.clear());
            if (read < 0) key.cancel();
            else take((Phone) key.attachment(), read);
        } catch (IOException lost) {
            key.cancel();
        }
    }

    private void take(Phone phone, int read) {
        if (listening) phone.heard.read(buffer.flip());
        count(phone, read);
    }

    private void count(Phone phone, int read) {
        if (phone.got < enough && phone.got + read >= enough) waiting--;
        phone.got += read;
    }

    private void close() throws IOException {
        for (var channel : open) channel.close();
        selector.selectNow();
        open.clear();
        reading.clear();
        System.out.println("closed 0");
    }
}
