package hearthside.bench;

import hearthside.sheet.pdf.Press;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** In a process of its own with little memory: the packs of a thousand couples in one file, and how much memory is held on the way. */
final class Thousand {
    private static final int COUPLES = 1000;

    private Thousand() {}

    public static void main(String[] args) throws IOException {
        var file = Path.of("target/bench/thousand.pdf");
        var packs = RealPack.read().couples(COUPLES);
        var swept = new long[1];
        var start = System.nanoTime();
        new Press().job(packs, file, (done, _) -> {
            if (done * 10 == COUPLES || done * 2 == COUPLES || done == COUPLES) swept[0] += heap(done);
            return true;
        });
        System.out.println("seconds " + (System.nanoTime() - start - swept[0]) / 1e9);
        System.out.println("bytes " + Files.size(file));
        Files.delete(file);
    }

    /** @return how long it took to look, in nanoseconds */
    private static long heap(int done) {
        var start = System.nanoTime();
        System.gc();
        var held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.println("heap " + done + " " + held);
        return System.nanoTime() - start;
    }
}
