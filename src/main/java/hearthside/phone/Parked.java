package hearthside.phone;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The lines whose phone has not taken everything. They are tried again a few times a second, beside everybody else's rounds. */
final class Parked {
    private final Writers writers;
    private final Supplier<Frame> fresh;
    private final Set<Line> lines = new LinkedHashSet<>();

    /** @param fresh the room as it stands */
    Parked(Writers writers, Supplier<Frame> fresh) {
        this.writers = writers;
        this.fresh = fresh;
    }

    void add(Collection<Line> more) {
        if (lines.isEmpty() && !more.isEmpty()) writers.leadSoon(this::tryAgain);
        lines.addAll(more);
    }

    private void tryAgain() {
        lines.removeIf(Line::over);
        var now = writers.now();
        lines.forEach(line -> line.push(now));
        var through = lines.stream().filter(line -> !line.stuck()).toList();
        if (!through.isEmpty()) catchUp(through, now);
        lines.removeIf(line -> line.over() || !line.stuck());
        if (!lines.isEmpty()) writers.leadSoon(this::tryAgain);
    }

    /** What passed them by meanwhile is one snapshot, the newest. */
    private void catchUp(List<Line> through, long now) {
        var newest = fresh.get();
        through.forEach(line -> line.offer(newest, now));
    }
}
