package hearthside.workshop;

import java.util.List;

/** What only the facilitator sees: what to say, what to watch for, and what to do if somebody is upset or time is short. */
public record Notes(List<String> say, List<String> watchFor, List<String> ifUpset, List<String> ifLate)
        implements Block {
    public static final Notes NONE = new Notes(List.of(), List.of(), List.of(), List.of());

    public Notes {
        say = List.copyOf(say);
        watchFor = List.copyOf(watchFor);
        ifUpset = List.copyOf(ifUpset);
        ifLate = List.copyOf(ifLate);
    }
}
