package hearthside.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The ways into one room for those who lead along. Each is a link that opens one browser; it holds until it is taken back,
 * the room ends, or the server stops. In memory only: there is no list of guests on any disk.
 */
public final class Invitations {
    /** How long a link that nobody opened is good for. */
    static final Duration LIFE = Duration.ofHours(24);

    private static final int BYTES = 16;

    private final RandomGenerator random;
    private List<Invitation> standing = List.of();

    Invitations(RandomGenerator random) {
        this.random = random;
    }

    /**
     * @param id names it; worth nothing to anybody
     * @param token what the link carries; gone once somebody came by it
     */
    public record Invitation(String id, Optional<String> token, Instant made) {
        public boolean used() {
            return token.isEmpty();
        }

        private boolean opensFor(String typed, Instant now) {
            return token.filter(kept -> same(kept, typed)).isPresent() && now.isBefore(made.plus(LIFE));
        }

        /** Takes the same time however much of it is right. */
        private static boolean same(String kept, String typed) {
            return MessageDigest.isEqual(
                    kept.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
        }
    }

    public synchronized Invitation make(Instant now) {
        var made = new Invitation(letters(), Optional.of(letters()), now);
        var more = new ArrayList<>(standing);
        more.add(made);
        standing = List.copyOf(more);
        return made;
    }

    private String letters() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Opens once. */
    synchronized Optional<Invitation> use(String token, Instant now) {
        var found = standing.stream().filter(one -> one.opensFor(token, now)).findFirst();
        found.ifPresent(one -> standing = standing.stream()
                .map(other -> other.equals(one) ? new Invitation(one.id(), Optional.empty(), one.made()) : other)
                .toList());
        return found;
    }

    /** Whether somebody came by it and it still holds. */
    synchronized boolean holds(String id) {
        return standing.stream().anyMatch(one -> one.id().equals(id) && one.used());
    }

    public synchronized void takeBack(String id) {
        standing = standing.stream().filter(one -> !one.id().equals(id)).toList();
    }

    synchronized void takeAllBack() {
        standing = List.of();
    }

    /** In the order they were made. */
    public synchronized List<Invitation> standing() {
        return standing;
    }
}
