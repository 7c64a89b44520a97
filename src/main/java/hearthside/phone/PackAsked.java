package hearthside.phone;

import hearthside.couple.Plan;
import hearthside.sheet.OwnWords;
import hearthside.workshop.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one phone wants on its own sheets. Nothing of it is kept.
 *
 * @param plan what the phone last knew of it, for when its couple was erased with the room's end
 */
record PackAsked(
        @Nullable String couple,
        @Nullable PlanSent plan,
        @Nullable List<String> sheets,
        @Nullable String names,
        @Nullable List<Written> reflections,
        @Nullable List<Finished> answers,
        @Nullable Boolean largePrint,
        @Nullable Boolean fillable) {
    private static final int LONGEST = 4_000;

    record Written(String id, String text, @Nullable String share) {}

    record Finished(String sentence, String text) {}

    Optional<String> coupleToken() {
        return Optional.ofNullable(couple);
    }

    /** @throws IllegalArgumentException or a date exception if anything in it cannot be */
    Optional<Plan> ownPlan(Workshop workshop) {
        return Optional.ofNullable(plan).map(sent -> sent.plan(workshop));
    }

    boolean inLargePrint() {
        return Boolean.TRUE.equals(largePrint);
    }

    boolean toFillIn() {
        return Boolean.TRUE.equals(fillable);
    }

    Set<String> only() {
        return Set.copyOf(list(sheets));
    }

    String printedNames() {
        return shortened(Optional.ofNullable(names).orElse(""));
    }

    /** @throws IllegalArgumentException or NullPointerException if a part is missing */
    OwnWords words() {
        return new OwnWords(
                list(reflections).stream()
                        .collect(Collectors.toMap(Written::id, PackAsked::reflected, (first, _) -> first)),
                list(answers).stream()
                        .collect(Collectors.toMap(
                                Finished::sentence, answer -> shortened(answer.text()), PackAsked::both)));
    }

    /** Two exercises may end in the same sentence. */
    private static String both(String one, String other) {
        return shortened(one.equals(other) ? one : one + "\n" + other);
    }

    private static OwnWords.Reflected reflected(Written written) {
        return new OwnWords.Reflected(
                shortened(written.text()), Optional.ofNullable(written.share()).map("yes"::equals));
    }

    private static <T> List<T> list(@Nullable List<T> some) {
        return Optional.ofNullable(some).orElse(List.of());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
