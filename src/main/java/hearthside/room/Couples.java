package hearthside.room;

import hearthside.couple.Couple;
import hearthside.couple.Pairing;
import hearthside.couple.Plan;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The couples of a room while it lives. Its room alone calls, one change at a time; each is in the journal before it holds. */
final class Couples {
    /** Every phone may begin one before it joins another's. */
    private static final int MOST = 5_000;

    private static final int CODE_LETTERS = 4;
    private static final int TOKEN_BYTES = 16;

    private final String room;
    private final Journal journal;
    private final RandomGenerator random;
    /** By its token, what the second phone of a couple came with. Not kept across a restart. */
    private final Map<String, String> nonces = new HashMap<>();

    private volatile Pairing pairing;

    Couples(String room, List<Couple> kept, Journal journal, RandomGenerator random) {
        this.room = room;
        this.journal = journal;
        this.random = random;
        pairing = new Pairing(kept);
    }

    Pairing pairing() {
        return pairing;
    }

    /** Whether so many have begun that no honest room has more. */
    boolean full() {
        return pairing.couples().size() >= MOST;
    }

    /** A couple's first phone. */
    Couple begin() {
        var couple = pairing.begin(token(), freeCode());
        keep(couple);
        return couple;
    }

    /** A couple's second phone; parameters as {@link LiveRoom#joinCouple} has them. */
    Pairing.Joining join(String code, Optional<String> nonce, Optional<String> own) {
        var again = nonce.flatMap(same -> joinedWith(code, same));
        if (again.isPresent()) return new Pairing.Joining.Joined(again.get());
        var others = own.map(pairing::without).orElse(pairing);
        var joining = others.join(code);
        if (joining instanceof Pairing.Joining.Joined(Couple couple)) {
            if (others.equals(pairing)) journal.coupled(room, couple);
            else journal.joined(room, couple, own.orElseThrow());
            pairing = others.with(couple);
            nonce.ifPresent(same -> nonces.put(couple.token(), same));
        }
        return joining;
    }

    private Optional<Couple> joinedWith(String code, String nonce) {
        return pairing.byCode(code).filter(couple -> nonce.equals(nonces.get(couple.token())));
    }

    /** False if there is no such couple. */
    boolean plan(String token, Plan plan) {
        var planned = pairing.plan(token, plan);
        if (!planned.equals(pairing.couple(token))) keep(planned.orElseThrow());
        return planned.isPresent();
    }

    private void keep(Couple couple) {
        journal.coupled(room, couple);
        pairing = pairing.with(couple);
    }

    void forget() {
        pairing = Pairing.NONE;
        nonces.clear();
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String freeCode() {
        String code;
        do code = RoomCode.letters(CODE_LETTERS, random);
        while (pairing.byCode(code).isPresent());
        return code;
    }
}
