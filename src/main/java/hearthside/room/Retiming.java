package hearthside.room;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plan for what is left of a sitting, made while the room was late. It says nothing about steps that are past.
 *
 * @param from the step that the room was at when the plan was made
 * @param begins when the step after it begins
 * @param lengths of every step after it in this sitting; zero for what is left out
 * @param leftOut steps that "next" and "back" pass over
 */
public record Retiming(int from, Instant begins, Map<Integer, Duration> lengths, Set<Integer> leftOut) {
    public Retiming {
        lengths = Map.copyOf(lengths);
        leftOut = Set.copyOf(leftOut);
    }

    /**
     * What would end the sitting in time: sections that may be cut are shortened in proportion, at most to
     * {@link CatchingUp#FLOOR}; if that is not enough, parts of them are left out.
     *
     * @param end when the sitting should end
     */
    public static Retiming of(Agenda agenda, RoomState state, Instant now, Instant end) {
        return new CatchingUp(agenda, state, now, end).plan();
    }

    public boolean covers(int step) {
        return lengths.containsKey(step);
    }

    /** When a step begins, if the room keeps to this plan; only for a step that it covers. */
    public Instant begins(int step) {
        return lengths.keySet().stream()
                .filter(before -> before < step)
                .map(lengths::get)
                .reduce(begins, Instant::plus, (_, later) -> later);
    }

    public Instant ends() {
        return begins(Integer.MAX_VALUE);
    }

    public Duration length(int step) {
        return lengths.getOrDefault(step, Duration.ZERO);
    }

    /** Whether anything is shorter than the agenda has it. */
    public boolean cutsAnythingOf(Agenda agenda) {
        return lengths.keySet().stream().anyMatch(step -> shortens(step, agenda));
    }

    boolean shortens(int step, Agenda agenda) {
        return covers(step) && length(step).compareTo(agenda.item(step).length()) < 0;
    }

    /** Somebody goes there after all: the whole of that poll or exercise has its written time again. */
    Retiming with(Set<Integer> steps, Agenda agenda) {
        if (steps.stream().noneMatch(leftOut::contains)) return this;
        var longer = new HashMap<>(lengths);
        steps.stream()
                .filter(leftOut::contains)
                .forEach(step -> longer.put(step, agenda.item(step).length()));
        var fewer = new TreeSet<>(leftOut);
        fewer.removeAll(steps);
        return new Retiming(from, begins, longer, fewer);
    }
}
