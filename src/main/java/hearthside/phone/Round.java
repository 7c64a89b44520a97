package hearthside.phone;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One pass through a crowd. Whoever runs it claims the next few lines, and again, until none is left. */
final class Round implements Runnable {
    private static final int STRETCH = 32;

    private final List<Line> lines;
    private final Consumer<Line> deed;
    private final AtomicInteger claimed = new AtomicInteger();
    private final Queue<Line> stuck = new ConcurrentLinkedQueue<>();

    Round(List<Line> lines, Consumer<Line> deed) {
        this.lines = lines;
        this.deed = deed;
    }

    @Override
    public void run() {
        for (var from = claim(); from < lines.size(); from = claim())
            lines.subList(from, Math.min(from + STRETCH, lines.size())).forEach(this::visit);
    }

    private int claim() {
        return claimed.getAndAdd(STRETCH);
    }

    private void visit(Line line) {
        deed.accept(line);
        if (line.stuck() && !line.over()) stuck.add(line);
    }

    Collection<Line> stuck() {
        return stuck;
    }
}
