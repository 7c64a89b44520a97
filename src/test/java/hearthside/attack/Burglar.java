package hearthside.attack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;

/** Searches the heap dumps of one house. Knows what could be there; where, and written how, it has to find out. */
final class Burglar {
    private final List<Victim> victims;
    private final KeyHunt hunt;
    private final Needles needles = new Needles();

    /** @param announced the poll's public key */
    Burglar(byte[] announced, List<Victim> victims) {
        this.victims = victims;
        hunt = new KeyHunt(announced);
        for (var owner = 0; owner < victims.size(); owner++) know(owner, victims.get(owner));
    }

    private void know(int owner, Victim victim) {
        needles.addEveryWay(Needles.Kind.SECRET, owner, victim.secret());
        needles.add(Needles.Kind.SECRET, owner, text(victim.name()));
        needles.addEveryWay(Needles.Kind.HASH, owner, Base64.getUrlDecoder().decode(victim.seat()));
        needles.add(Needles.Kind.HASH, owner, text(victim.seat()));
        for (var schedule : victim.schedules())
            schedule.all().forEach(one -> needles.addEveryWay(Needles.Kind.DERIVED, owner, one));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    Loot search(HeapDump dump) {
        var hits = needles.in(dump.bytes());
        return new Loot(
                of(hits, Needles.Kind.SECRET::equals).stream()
                        .map(hit -> hit.needle().owner())
                        .distinct()
                        .count(),
                of(hits, Needles.Kind.DERIVED::equals).size(),
                hunt.in(dump),
                Links.in(dump, of(hits, kind -> kind != Needles.Kind.DERIVED), victims));
    }

    private static List<Needles.Hit> of(List<Needles.Hit> hits, Predicate<Needles.Kind> kind) {
        return hits.stream().filter(hit -> kind.test(hit.needle().kind())).toList();
    }
}
