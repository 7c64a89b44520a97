package hearthside;

import hearthside.sheet.Handouts;
import hearthside.sheet.Pack;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the room itself needs on paper: which handout, in which file, and made only when it is wanted. */
final class HandoutFiles {
    private final Map<String, File> files = new LinkedHashMap<>();

    /** @param handout whose file it is; one that differs by variant has several */
    private record File(String handout, Supplier<Pack> pack) {}

    /**
     * @param variants the ones that are wanted
     * @param people how many will need a ballot or a card, or may sign in
     */
    HandoutFiles(Workshop workshop, Support support, List<Variant> variants, int people, Handouts.Look look) {
        var handouts = new Handouts(workshop, look);
        var longest =
                variants.stream().max(Comparator.comparing(Variant::total)).orElseThrow();
        each("run-sheet", variants, variant -> handouts.runSheet(variant, List.of()));
        one("guide", handouts::guide);
        if (handouts.asks(longest)) one("ballots", () -> handouts.ballots(longest, people));
        one("agreements", () -> handouts.agreements(Optional.empty()));
        one("distress-card", () -> handouts.distressCard(support));
        one("support-cards", () -> handouts.supportCards(support, people));
        one("sign-in", () -> handouts.signIn(people));
        each("certificate", variants, variant -> handouts.certificate(variant, Optional.empty()));
        handouts.evaluation().ifPresent(form -> one("evaluation", () -> form));
    }

    private interface Making {
        Pack in(Variant variant);
    }

    private void one(String handout, Supplier<Pack> pack) {
        files.put(handout, new File(handout, pack));
    }

    private void each(String handout, List<Variant> variants, Making making) {
        for (var variant : variants)
            files.put(handout + "-" + variant.id(), new File(handout, () -> making.in(variant)));
    }

    /** The handouts that can be asked for, in the order of an evening. */
    List<String> ids() {
        return files.values().stream().map(File::handout).distinct().toList();
    }

    /** Whether a handout is called so, or one file of it. */
    boolean has(String id) {
        return files.containsKey(id) || ids().contains(id);
    }

    /**
     * The packs of what is wanted, by the names of their files.
     *
     * @param only handouts or single files; empty means all
     */
    Map<String, Supplier<Pack>> wanted(Set<String> only) {
        return files.entrySet().stream()
                .filter(file -> only.isEmpty()
                        || only.contains(file.getKey())
                        || only.contains(file.getValue().handout()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().pack(), (one, _) -> one, LinkedHashMap::new));
    }
}
