package hearthside.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds a translation against the original, the first language that workshop.txt names: both have the same blocks, in the same
 * order, and each asks the same. A file with errors is no measure: one slip in the original should not stop every language. A
 * room leaves out a language that is unlike its own, without a word; so the author is told here, before the evening.
 */
final class Translation {
    private final SectionDraft original;
    private final SectionDraft translation;

    private Translation(SectionDraft original, SectionDraft translation) {
        this.original = original;
        this.translation = translation;
    }

    static void check(EditionDraft original, EditionDraft translation) {
        for (SectionDraft section : original.sections()) {
            String name = section.file().substring(original.folder().length() + 1);
            translation.section(name).ifPresent(other -> new Translation(section, other).check());
        }
    }

    private void check() {
        if (original.margin().broken()) return;
        Header header = translation.header();
        if (header.sound() && original.header().sound()) check(header, original.header());
        if (!translation.whole()) return;
        int before = translation.margin().errors();
        named(original).forEach((name, block) -> {
            if (!named(translation).containsKey(name))
                error(1, FileAdvice.lacks(name, original.file(), block.piece().line()));
        });
        named(translation).forEach((name, block) -> {
            if (!named(original).containsKey(name)) error(block.piece().line(), FileAdvice.adds(name, original.file()));
        });
        List.of(Kind.READING, Kind.SLIDE).forEach(this::count);
        boolean sameBlocks = translation.margin().errors() == before;
        Map<String, Placing> there = named(original);
        named(translation)
                .forEach((name, block) -> Optional.ofNullable(there.get(name))
                        .ifPresent(counterpart -> counterparts(counterpart, block)));
        if (!sameBlocks) return;
        inOrder();
        pairs(Kind.READING);
        pairs(Kind.SLIDE);
    }

    private void check(Header here, Header there) {
        if (!here.id().equals(there.id()))
            error(here.idLine(), FileAdvice.otherId(here.id(), original.file(), there.id()));
        same("Minutes", minutes(here), minutes(there));
        same("Can cut", here.canCut() ? "yes" : "no", there.canCut() ? "yes" : "no");
        same("New sitting", here.newSitting() ? "yes" : "no", there.newSitting() ? "yes" : "no");
    }

    /** Told beside the minutes, which every header has. */
    private void same(String key, String here, String there) {
        if (here.equals(there)) return;
        int line = original.header().minutesLine();
        error(
                translation.header().minutesLine(),
                FileAdvice.otherwise(Advice.quoted(key) + " of this section", here, original.file(), line, there));
    }

    private static String minutes(Header header) {
        return header.minutes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(length -> length.getKey() + "=" + length.getValue().toMinutes())
                .collect(Collectors.joining(", "));
    }

    /** By "poll 'manageable'". */
    private static Map<String, Placing> named(SectionDraft section) {
        Map<String, Placing> named = new LinkedHashMap<>();
        section.placings().stream()
                .filter(placing -> !placing.piece().id().isEmpty())
                .forEach(placing -> named.put(placing.piece().name(), placing));
        return named;
    }

    private void counterparts(Placing there, Placing here) {
        Set<String> variants = original.header().minutes().keySet();
        new Counterpart(there, here, variants, original.file(), translation.margin()).check();
    }

    /** What has no name is held against its like by its place. */
    private void pairs(Kind kind) {
        List<Placing> here = of(translation, kind::equals);
        List<Placing> there = of(original, kind::equals);
        for (int at = 0; at < here.size(); at++) counterparts(there.get(at), here.get(at));
    }

    private void inOrder() {
        List<Placing> here = of(translation, Kind::makesSteps);
        List<Placing> there = of(original, Kind::makesSteps);
        if (here.size() != there.size()) return; // an id that stands there twice is told elsewhere
        IntStream.range(0, here.size())
                .filter(at -> !here.get(at)
                        .piece()
                        .name()
                        .equals(there.get(at).piece().name()))
                .findFirst()
                .ifPresent(at -> otherOrder(here.get(at).piece(), there.get(at).piece()));
    }

    private void otherOrder(Piece here, Piece there) {
        error(here.line(), FileAdvice.otherOrder(here.name(), original.file(), there.line(), there.name()));
    }

    private static List<Placing> of(SectionDraft section, Predicate<Kind> wanted) {
        return section.placings().stream()
                .filter(placing -> wanted.test(placing.piece().kind()))
                .toList();
    }

    private void count(Kind kind) {
        int here = of(translation, kind::equals).size();
        int there = of(original, kind::equals).size();
        if (here != there) error(1, FileAdvice.otherCount(kind.word(), here, original.file(), there));
    }

    private void error(int line, String words) {
        translation.margin().error(line, words);
    }
}
