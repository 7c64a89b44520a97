package hearthside.bench;

import hearthside.sheet.Pack;
import hearthside.sheet.pdf.Press;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.apache.pdfbox.Loader;

/** How fast paper is made and how heavy it is, beside others who make the same. Targets: worksheets.md of the design. */
final class Paper {
    private static final int RUNS = 5;
    private static final int WARM_UP = 1000;
    /** Runs before the first that counts: until then Java goes on compiling, and sheets come faster every time. */
    private static final int UNCOUNTED_RUNS = 8;

    private static final int SHEETS = 1000;
    private static final int PACKS = 150;

    private static final Press PRESS = new Press();

    private Paper() {}

    static List<Table.Row> rows() throws IOException, InterruptedException {
        var rows = new ArrayList<Table.Row>();
        var real = RealPack.read();
        var printed = alone(room -> CloseSheet.pack(false, room));
        rows.add(many("the sheet, printed", SHEETS, room -> CloseSheet.pack(false, room)));
        rows.add(many("the sheet, fillable", SHEETS, room -> CloseSheet.pack(true, room)));
        rows.add(many("a real pack, printed", PACKS, real::of));
        rows.add(Fresh.first());
        rows.add(Fresh.thousand());
        rows.add(side("Hearthside", printed, printed));
        for (var peer : Peer.all()) rows.add(side(peer.name(), peer, printed));
        return rows;
    }

    /**
     * Packs a second on all processors.
     *
     * @param byProcessor what it would be if nothing else had run on the machine: counted in processor time
     */
    private record Rate(double seen, double byProcessor) {}

    private static Table.Row many(String what, int count, IntFunction<Pack> packs) throws IOException {
        rate(UNCOUNTED_RUNS * count, packs);
        var seen = new double[RUNS];
        var byProcessor = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var rate = rate(count, packs);
            seen[run] = rate.seen();
            byProcessor[run] = rate.byProcessor();
        }
        var pdf = PRESS.pdf(packs.apply(0));
        return new Table.Row(
                what,
                List.of(
                        Table.figure("a second", Math.rint(median(seen))),
                        Table.figure("by processor time", Math.rint(median(byProcessor))),
                        Table.figure("KB", pdf.length / 1000.0),
                        Table.figure("pages", pages(pdf))));
    }

    private static Rate rate(int count, IntFunction<Pack> packs) {
        var next = new AtomicInteger();
        var worked = new AtomicLong();
        var processors = Runtime.getRuntime().availableProcessors();
        var start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(processors)) {
            for (var i = 0; i < processors; i++)
                threads.submit(() -> {
                    for (var room = next.getAndIncrement(); room < count; room = next.getAndIncrement())
                        PRESS.pdf(packs.apply(room));
                    worked.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                });
        }
        return new Rate(count * 1e9 / (System.nanoTime() - start), count * processors * 1e9 / worked.get());
    }

    /** One after another, as the peers are measured. */
    private static Peer alone(IntFunction<Pack> packs) throws IOException {
        for (var room = 0; room < WARM_UP; room++) PRESS.pdf(packs.apply(room));
        var times = new double[SHEETS];
        var pdf = new byte[0];
        for (var room = 0; room < SHEETS; room++) {
            var start = System.nanoTime();
            pdf = PRESS.pdf(packs.apply(room));
            times[room] = (System.nanoTime() - start) / 1e6;
        }
        return new Peer("Hearthside", median(times), pdf.length, pages(pdf));
    }

    private static Table.Row side(String name, Peer peer, Peer ours) {
        return new Table.Row(
                "one sheet: " + name,
                List.of(
                        Table.figure("ms", Math.rint(peer.millis() * 100) / 100),
                        Table.figure("times ours", peer.millis() / ours.millis()),
                        Table.figure("KB", peer.bytes() / 1000.0),
                        Table.figure("times ours in size", (double) peer.bytes() / ours.bytes()),
                        Table.figure("pages", peer.pages())));
    }

    static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    static double median(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
