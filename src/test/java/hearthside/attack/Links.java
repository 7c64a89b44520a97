package hearthside.attack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds who said what without knowing how it is written: if at one and the same distance from a seat's name there is, for
 * many seats, what they chose, as a number or as a digit, then that is where choices are. It looks within one array: a
 * buffer, a text, or what used to be memory of any kind.
 */
final class Links {
    private static final int FAR = 160;
    private static final int FEWEST_CHOICES = 3;

    private final HeapDump dump;
    private final List<Victim> victims;
    private final Map<Rule, Set<Integer>> fits = new HashMap<>();

    /** @param form which way of writing the seat, by the length of its name */
    private record Rule(int form, int distance, int zero) {}

    private Links(HeapDump dump, List<Victim> victims) {
        this.dump = dump;
        this.victims = victims;
    }

    /**
     * How many seats the best rule links to what they said.
     *
     * @param seats in the order of the dump
     */
    static int in(HeapDump dump, List<Needles.Hit> seats, List<Victim> victims) {
        var links = new Links(dump, victims);
        dump.eachArray((_, start, end) -> links.look(seats, start, end));
        return links.fits.values().stream()
                .filter(links::tellsChoicesApart)
                .mapToInt(Set::size)
                .max()
                .orElse(0);
    }

    private void look(List<Needles.Hit> seats, int start, int end) {
        for (var place = first(seats, start);
                place < seats.size() && seats.get(place).end() <= end;
                place++) neighbours(seats.get(place), start, end);
    }

    private static int first(List<Needles.Hit> seats, int start) {
        var low = 0;
        for (var high = seats.size(); low < high; ) {
            var middle = (low + high) >>> 1;
            if (seats.get(middle).at() < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void neighbours(Needles.Hit seat, int start, int end) {
        var from = Math.max(start, seat.at() - FAR);
        var to = Math.min(end, seat.end() + FAR);
        for (var at = from; at < to; at++) for (var zero : new int[] {0, '0'}) look(seat, at, zero);
    }

    private void look(Needles.Hit seat, int at, int zero) {
        var owner = seat.needle().owner();
        if (!victims.get(owner).said().contains(dump.bytes().get(at) - zero)) return;
        var rule = new Rule(seat.needle().bytes().length, at - seat.at(), zero);
        fits.computeIfAbsent(rule, _ -> new HashSet<>()).add(owner);
    }

    /** What is the same for everybody fits some by chance. */
    private boolean tellsChoicesApart(Set<Integer> owners) {
        var choices = new HashSet<Integer>();
        owners.forEach(owner -> choices.addAll(victims.get(owner).said()));
        return owners.size() > victims.size() / 2 && choices.size() >= FEWEST_CHOICES;
    }
}
