package hearthside.workshop;

import java.time.LocalDate;
import java.util.List;

/**
 * Where to turn in one region. The same for everyone in the room.
 *
 * @param id the file's name, for example {@code ca-on}
 * @param checked the day somebody last called the numbers
 */
public record Support(String id, String title, String region, LocalDate checked, List<Entry> entries) {
    public Support {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) throw new IllegalArgumentException("A support page names at least one place");
    }

    /**
     * @param about may be empty
     * @param show what stands on the page: a number, or a web address
     * @param href what a tap opens: {@code tel:} or {@code https:}
     */
    public record Entry(String name, String about, String show, String href) {}
}
