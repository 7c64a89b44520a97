package hearthside.content;

import hearthside.content.Outline.Timing;
import hearthside.workshop.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Each sitting of a variant lasts as long as it says. */
final class Sums {
    private final EditionDraft draft;
    private final Margin margin;

    private Sums(EditionDraft draft) {
        this.draft = draft;
        this.margin = draft.findings().margin(draft.outline().margin().file());
    }

    /** Only where every section and its minutes could be read: a sum over half a workshop would mislead. */
    static void check(EditionDraft draft) {
        boolean all = draft.sections().size()
                == draft.outline().keys().many("Section").size();
        boolean sound =
                draft.sections().stream().allMatch(section -> section.header().sound());
        if (all && sound) draft.outline().timings().forEach(new Sums(draft)::check);
    }

    private void check(Timing timing) {
        Variant variant = timing.variant();
        List<Duration> found = sittings(variant);
        int said = variant.sittings().size();
        if (found.isEmpty()) margin.error(timing.line(), here(FileAdvice.nothingRuns(variant.id())));
        else if (found.size() != said)
            margin.error(timing.line(), here(FileAdvice.sittings(variant.id(), said, found.size())));
        else for (int at = 0; at < said; at++) compare(timing, found, at);
    }

    private List<Duration> sittings(Variant variant) {
        List<Duration> sittings = new ArrayList<>();
        for (SectionDraft section : draft.sections()) {
            Header header = section.header();
            if (!header.minutes().containsKey(variant.id())) continue;
            boolean opens = header.newSitting() && variant.sittings().size() > 1;
            Duration before = sittings.isEmpty() || opens ? Duration.ZERO : sittings.removeLast();
            sittings.add(before.plus(header.minutes().get(variant.id())));
        }
        return sittings;
    }

    private void compare(Timing timing, List<Duration> found, int at) {
        Variant variant = timing.variant();
        long minutes = found.get(at).toMinutes();
        long said = variant.sittings().get(at).toMinutes();
        if (minutes == said) return;
        String way = "Variant: " + variant.id() + " = "
                + String.join(
                        " + ",
                        found.stream()
                                .map(sum -> Long.toString(sum.toMinutes()))
                                .toList());
        margin.error(timing.line(), here(FileAdvice.sum(which(variant, at), minutes, said, way)));
    }

    private static String which(Variant variant, int at) {
        String name = variant.id().matches("[0-9]+") ? variant.id() + "-minute" : variant.id();
        String sitting = variant.sittings().size() > 1 ? "sitting " + (at + 1) + " of the " : "the ";
        return sitting + name + " plan";
    }

    /** Where a workshop has several languages, which one is meant. */
    private String here(String words) {
        return draft.outline().languages().size() > 1 ? "In " + draft.language() + ": " + words : words;
    }
}
