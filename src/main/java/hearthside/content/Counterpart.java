package hearthside.content;

import hearthside.workshop.Exercise;
import hearthside.workshop.Planning;
import hearthside.workshop.Planning.Practice;
import hearthside.workshop.Poll;
import hearthside.workshop.Reflection;
import hearthside.workshop.SheetText;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A block of a translation, held against the one in the original. Whatever the words, both ask the same of a room: an answer is a
 * number, a turn is a time, and what one language keeps for the facilitator no other may show to everyone.
 *
 * @param variants in which their section runs
 */
record Counterpart(Placing original, Placing translation, Set<String> variants, String file, Margin margin) {

    /** A block with an error of its own is no measure, and is not held against one. */
    void check() {
        if (!variants(original).equals(variants(translation)))
            same(Kind.ONLY_IN, onlyIn(translation), onlyIn(original));
        translation.as(Poll.class).ifPresent(here -> original.as(Poll.class).ifPresent(there -> poll(here, there)));
        translation
                .as(Exercise.class)
                .ifPresent(here -> original.as(Exercise.class).ifPresent(there -> exercise(here, there)));
        translation
                .as(Reflection.class)
                .ifPresent(here -> original.as(Reflection.class)
                        .ifPresent(there -> same("Ask to share", yes(here.askToShare()), yes(there.askToShare()))));
        translation
                .as(Planning.class)
                .ifPresent(here -> original.as(Planning.class)
                        .ifPresent(there -> same("Practice", practices(here), practices(there))));
        translation
                .as(SheetText.class)
                .ifPresent(here ->
                        original.as(SheetText.class).ifPresent(there -> same("Copies", copies(here), copies(there))));
    }

    private void poll(Poll here, Poll there) {
        boolean listed = !(here.type() instanceof Poll.Type.Scale)
                && here.type().getClass() == there.type().getClass();
        if (listed && here.options().size() != there.options().size())
            asMany("Options", here.options().size(), there.options().size());
        else same("Type", type(here.type()), type(there.type()));
        same("Show", shown(here), shown(there));
    }

    private static String type(Poll.Type type) {
        return switch (type) {
            case Poll.Type.PickOne _ -> "pick one";
            case Poll.Type.PickSeveral several -> "pick several (max " + several.max() + ")";
            case Poll.Type.Rank _ -> "rank";
            case Poll.Type.Scale scale -> "scale " + scale.low() + "-" + scale.high();
            case Poll.Type.Words _ -> "words";
        };
    }

    private static String shown(Poll poll) {
        return poll.forFacilitatorOnly() ? "facilitator only" : "everyone";
    }

    /** A repeat in other words can leave a sentence out, or put it into other turns. */
    private void exercise(Exercise here, Exercise there) {
        same("For", whoFor(here), whoFor(there));
        asMany("Turns", here.turns().size(), there.turns().size());
        asMany("Sentences", here.sentences().size(), there.sentences().size());
        for (int at = 0; at < Math.min(here.turns().size(), there.turns().size()); at++) {
            var turn = here.turns().get(at).length();
            var other = there.turns().get(at).length();
            if (turn.equals(other)) continue;
            differs("Turn " + (at + 1), "Step", Clock.show(turn), Clock.show(other));
            return; // A step that is repeated would be told again.
        }
    }

    private static String whoFor(Exercise exercise) {
        return exercise.forCouples() ? "couples" : "everyone";
    }

    private static String practices(Planning plan) {
        return plan.practices().stream().map(Practice::id).collect(Collectors.joining(", "));
    }

    private static String copies(SheetText sheet) {
        return sheet.perPartner() ? "one per partner" : "one per couple";
    }

    private static String yes(boolean said) {
        return said ? "yes" : "no";
    }

    private Set<String> variants(Placing placing) {
        return variants.stream().filter(placing::runsIn).collect(Collectors.toSet());
    }

    private static String onlyIn(Placing placing) {
        return placing.onlyIn().isEmpty() ? "every variant" : String.join(", ", placing.onlyIn());
    }

    private void same(String key, String here, String there) {
        if (!here.equals(there)) differs(Advice.quoted(key), key, here, there);
    }

    /** @param key whose line is told; where it is not written, the line of the heading */
    private void differs(String what, String key, String here, String there) {
        margin.error(line(translation, key), FileAdvice.otherwise(what + of(), here, file, line(original, key), there));
    }

    private void asMany(String what, int here, int there) {
        if (here == there) return;
        int line = original.piece().line();
        margin.error(translation.piece().line(), FileAdvice.notAsMany(what + of(), here, file, line, there));
    }

    private String of() {
        return " of " + translation.piece().name();
    }

    private static int line(Placing placing, String key) {
        return placing.keys().one(key).map(Entry::line).orElse(placing.piece().line());
    }
}
