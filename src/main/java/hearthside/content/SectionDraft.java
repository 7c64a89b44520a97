package hearthside.content;

import hearthside.workshop.Exercise;
import hearthside.workshop.Section;
import hearthside.workshop.Section.Placed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A section file as far as it could be read.
 *
 * @param whole whether every heading was understood
 */
record SectionDraft(Header header, List<Placing> placings, boolean whole, Margin margin) {

    static SectionDraft read(List<Line> lines, Set<String> variants, Margin margin) {
        Fence fence = Fence.cut(lines, margin);
        Header header = Header.read(fence, variants, margin);
        Piece.Split split = Piece.split(fence.body(), Kind.IN_SECTIONS, margin);
        BlockReader blocks = new BlockReader(variants, margin);
        List<Placing> placings =
                withTheirSteps(split.pieces().stream().map(blocks::read).toList(), margin);
        SectionDraft draft = new SectionDraft(header, placings, split.whole(), margin);
        draft.header().minutes().keySet().forEach(draft::check);
        return draft;
    }

    String file() {
        return margin.file();
    }

    /** Notes run where the step above them runs. */
    private static List<Placing> withTheirSteps(List<Placing> placings, Margin margin) {
        List<Placing> all = new ArrayList<>();
        Set<String> stepsVariants = Set.of();
        boolean step = false;
        for (Placing placing : placings) {
            Kind kind = placing.piece().kind();
            if (kind.makesSteps()) {
                step = true;
                stepsVariants = placing.onlyIn();
            }
            if (kind != Kind.NOTES) all.add(placing);
            else if (step) withStep(placing, stepsVariants, all, margin);
            else margin.error(placing.piece().line(), Advice.notesBelongToNothing());
        }
        return List.copyOf(all);
    }

    private static void withStep(Placing notes, Set<String> variants, List<Placing> all, Margin margin) {
        if (variants.isEmpty() || notes.onlyIn().isEmpty()) {
            all.add(notes.only(variants.isEmpty() ? notes.onlyIn() : variants));
            return;
        }
        Set<String> both = new TreeSet<>(notes.onlyIn());
        both.retainAll(variants);
        if (both.isEmpty()) margin.warning(notes.piece().line(), Advice.notesNeverRun());
        else all.add(notes.only(both));
    }

    private void check(String variant) {
        boolean anyStep =
                placings.stream().anyMatch(placing -> placing.piece().kind().makesSteps() && placing.runsIn(variant));
        if (!anyStep && whole) margin.error(header.minutesLine(), FileAdvice.noStep(variant));
        Duration section = header.minutes().getOrDefault(variant, Duration.ZERO);
        Duration turns = Duration.ZERO;
        for (Placing placing : placings) {
            if (!placing.runsIn(variant)) continue;
            Duration own = placing.as(Exercise.class).map(Exercise::length).orElse(Duration.ZERO);
            turns = turns.plus(own);
            if (own.isPositive() && turns.compareTo(section) > 0)
                margin.error(placing.piece().line(), BlockAdvice.tooLong(turns, section, variant));
        }
    }

    /** To be asked only where nothing is broken. */
    Section section() {
        List<Placed> placed =
                placings.stream().flatMap(placing -> placing.placed().stream()).toList();
        return new Section(header.id(), header.title(), header.minutes(), header.canCut(), header.newSitting(), placed);
    }
}
