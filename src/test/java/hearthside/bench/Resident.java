package hearthside.bench;

import java.io.IOException;

/** The memory that a process holds, as the system sees it. */
final class Resident {
    private Resident() {}

    static double megabytes(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (var says = ps.inputReader()) {
            return Math.rint(Double.parseDouble(says.readLine().strip()) / 1024);
        }
    }
}
