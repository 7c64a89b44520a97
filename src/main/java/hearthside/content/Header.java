package hearthside.content;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on top of a section file.
 *
 * @param idLine where its id stands
 * @param minutesLine where its minutes stand
 * @param sound whether it could be read in full, so that sums over it make sense
 */
record Header(
        String id,
        String title,
        Map<String, Duration> minutes,
        boolean canCut,
        boolean newSitting,
        int idLine,
        int minutesLine,
        boolean sound) {

    private static final KeySet KEYS = KeySet.once("Title", "Id", "Minutes", "Can cut", "New sitting");

    static Header read(Fence fence, Set<String> variants, Margin margin) {
        return fence.header()
                .map(lines -> read(lines, fence.line(), variants, margin))
                .orElseGet(() -> new Header("", "", Map.of(), true, false, fence.line(), fence.line(), false));
    }

    private static Header read(List<Line> lines, int start, Set<String> variants, Margin margin) {
        int before = margin.errors();
        Entries keys = KeyReader.all(lines, start, KEYS, margin);
        String title = keys.required("Title", "Practical steps");
        String id = keys.required("Id", "step-1");
        keys.one("Id")
                .filter(entry -> !entry.value().isEmpty() && !BlockId.fits(entry.value()))
                .ifPresent(entry -> keys.error(entry, Advice.idMisshapen(entry.value())));
        keys.required("Minutes", "60=16, 90=22");
        Optional<Entry> minutes =
                keys.one("Minutes").filter(entry -> !entry.value().isEmpty());
        return new Header(
                id,
                title,
                minutes.map(entry -> Minutes.read(entry, variants, margin)).orElse(Map.of()),
                keys.yes("Can cut", true),
                keys.yes("New sitting", false),
                keys.one("Id").map(Entry::line).orElse(start),
                minutes.map(Entry::line).orElse(start),
                margin.errors() == before);
    }
}
