package hearthside.couple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The couples of one room. Every change gives a new pairing and the couple it changed. */
public record Pairing(List<Couple> couples) {
    public static final Pairing NONE = new Pairing(List.of());

    public Pairing {
        couples = List.copyOf(couples);
    }

    /** What became of the attempt to join a couple by its code. */
    public sealed interface Joining {
        record Joined(Couple couple) implements Joining {}

        record NoSuchCode() implements Joining {}

        record AlreadyTwo() implements Joining {}
    }

    public Couple begin(String token, String code) {
        return new Couple(token, code, 0, false, Plan.OPEN);
    }

    public Joining join(String code) {
        return byCode(code)
                .<Joining>map(couple ->
                        couple.paired() ? new Joining.AlreadyTwo() : new Joining.Joined(counted(couple.joined())))
                .orElse(new Joining.NoSuchCode());
    }

    /** The couple of a token with another plan, if there is such a couple. */
    public Optional<Couple> plan(String token, Plan plan) {
        return couple(token).map(couple -> counted(couple.with(plan)));
    }

    private Couple counted(Couple couple) {
        if (couple.counts()) return couple;
        return couple.counted(couples.stream().mapToInt(Couple::number).max().orElse(0) + 1);
    }

    public Optional<Couple> couple(String token) {
        return couples.stream().filter(couple -> couple.token().equals(token)).findFirst();
    }

    public Optional<Couple> byCode(String code) {
        return couples.stream().filter(couple -> couple.code().equals(code)).findFirst();
    }

    /** The same couples without that of a phone which goes over to another's, if it was there alone. */
    public Pairing without(String left) {
        return new Pairing(couples.stream()
                .filter(couple -> couple.paired() || !couple.token().equals(left))
                .toList());
    }

    /** The same couples, with this one added or brought up to date. */
    public Pairing with(Couple changed) {
        if (couple(changed.token()).isPresent())
            return each(old -> old.token().equals(changed.token()) ? changed : old);
        var more = new ArrayList<>(couples);
        more.add(changed);
        return new Pairing(more);
    }

    private Pairing each(UnaryOperator<Couple> change) {
        return new Pairing(couples.stream().map(change).toList());
    }

    public List<Couple> paired() {
        return couples.stream().filter(Couple::paired).toList();
    }

    /** Everybody who takes a pack home, in the order they came together; phones that only showed a code are left out. */
    public List<Couple> counting() {
        return couples.stream()
                .filter(Couple::counts)
                .sorted(Comparator.comparingInt(Couple::number))
                .toList();
    }
}
