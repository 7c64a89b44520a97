package hearthside.attack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What somebody with a heap dump goes home with.
 *
 * @param secrets how many seats' secrets, whose finder can tell that seat's opened ballot
 * @param derived keys that open one ballot
 * @param keys copies of the key that opens all of them
 * @param links how many seats can be told what they said
 */
record Loot(long secrets, long derived, int keys, int links) {

    /** @param announced the poll's public key */
    static Loot of(HeapDump dump, byte[] announced, List<Victim> victims) {
        return new Loot(
                owners(dump, victims, Loot::secrets),
                hits(dump, victims, Loot::derived).size(),
                KeyHunt.in(dump, announced),
                Links.in(dump, hits(dump, victims, Loot::names), victims));
    }

    private static long owners(HeapDump dump, List<Victim> victims, BiConsumer<Needles, Owned> what) {
        return hits(dump, victims, what).stream()
                .map(hit -> hit.needle().owner())
                .distinct()
                .count();
    }

    private record Owned(int owner, Victim victim) {}

    private static List<Needles.Hit> hits(HeapDump dump, List<Victim> victims, BiConsumer<Needles, Owned> what) {
        var needles = new Needles();
        for (var owner = 0; owner < victims.size(); owner++) what.accept(needles, new Owned(owner, victims.get(owner)));
        return needles.in(dump.bytes());
    }

    private static void secrets(Needles needles, Owned owned) {
        needles.addEveryWay(owned.owner(), owned.victim().secret());
        needles.add(owned.owner(), text(owned.victim().name()));
    }

    private static void derived(Needles needles, Owned owned) {
        for (var schedule : owned.victim().schedules())
            schedule.all().forEach(one -> needles.addEveryWay(owned.owner(), one));
    }

    /** All by which a seat may be known: its secret or its hash, as bytes or as text. */
    private static void names(Needles needles, Owned owned) {
        secrets(needles, owned);
        needles.addEveryWay(
                owned.owner(), Base64.getUrlDecoder().decode(owned.victim().seat()));
        needles.add(owned.owner(), text(owned.victim().seat()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
