package hearthside.workshop;

import java.util.List;

/** Couples choose a practice, days, a time and a check-in date on their phones. */
public record Planning(String id, String title, List<Practice> practices) implements Block {
    public Planning {
        practices = List.copyOf(practices);
        if (practices.isEmpty()) throw new IllegalArgumentException("There is at least one practice to choose");
    }

    public record Practice(String id, String title, String words) {}
}
