package hearthside.workshop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections of a variant with their planned times.
 *
 * @param rows in running order
 */
public record RunSheet(List<Row> rows) {
    public RunSheet {
        rows = List.copyOf(rows);
    }

    /**
     * @param sitting counted from 0; a workshop over two evenings has two
     * @param offset from the start of its sitting
     */
    public record Row(Section section, int sitting, Duration offset, Duration length) {}

    public static RunSheet of(Workshop workshop, Variant variant) {
        var rows = new ArrayList<Row>();
        var sitting = 0;
        var offset = Duration.ZERO;
        for (var section : workshop.sectionsIn(variant)) {
            if (section.newSitting() && variant.sittings().size() > 1 && !rows.isEmpty()) {
                sitting++;
                offset = Duration.ZERO;
            }
            var length = section.lengthIn(variant);
            rows.add(new Row(section, sitting, offset, length));
            offset = offset.plus(length);
        }
        return new RunSheet(rows);
    }
}
