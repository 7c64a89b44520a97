package hearthside.sheet;

import hearthside.workshop.Paper;
import java.util.List;

/**
 * Sheets that belong together, and how they are to be set.
 *
 * @param name what its file may be called: an alias, never somebody's name; may be empty
 * @param credit one line at the foot of every page; may be empty
 * @param fillable fields to fill in on a device, in place of ruled lines
 */
public record Pack(
        String name,
        String title,
        String credit,
        Labels labels,
        Paper paper,
        boolean largePrint,
        boolean fillable,
        List<Sheet> sheets) {
    public Pack {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) throw new IllegalArgumentException("A pack has at least one sheet");
    }
}
