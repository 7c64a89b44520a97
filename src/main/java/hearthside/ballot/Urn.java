package hearthside.ballot;

import hearthside.workshop.Poll;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Holds the answers to one poll until it closes. Ballots stay sealed: they are opened when the poll closes, when too many
 * lie unopened, or a handful when somebody looks whether there are enough. Key, sealed and opened ballots lie outside of
 * Java's heap; what opening leaves behind in it is swept at once. Nothing about a ballot leaves the urn but the tally.
 */
public final class Urn {
    /** Every sealed ballot of every poll, in bytes. */
    public static final int SEALED = Ballot.SIZE + BallotKey.OVERHEAD;

    private static final int MOST_UNOPENED = 4096;
    private static final int A_HANDFUL = 32;
    private static final int FIRST_ROOM = 256;

    private final Poll poll;
    private final Sealing sealing;
    private final Predicate<Seat> seated;
    private final BallotKey key;
    private final Records unopened = new Records(SEALED, FIRST_ROOM);
    private final Slots slots = new Slots();
    private Optional<Paper> paper = Optional.empty();
    private boolean closed;
    private boolean destroyed;

    /**
     * @param room the room's code
     * @param epoch which urn of this poll this is, from 1
     * @param seated whether a seat belongs to this room; others are dropped when they are opened
     */
    public Urn(Poll poll, String room, int epoch, Predicate<Seat> seated, RandomGenerator random) {
        this.poll = poll;
        this.seated = seated;
        key = new BallotKey(random);
        sealing = new Sealing(room, poll.id(), epoch, key.encoded());
        sweep();
    }

    /** What phones need to seal a ballot for this urn. */
    public Sealing sealing() {
        return sealing;
    }

    /**
     * Takes a ballot unopened, so that it costs the same whatever is in it, and nothing can be learnt from the answer. Of one
     * seat's ballots the highest sequence number wins; what turns out to be malformed, foreign or from an unknown seat
     * when it is opened counts as nothing. One that comes while a count is being kept counts only if that fails.
     */
    public synchronized void cast(byte[] sealed) {
        if (destroyed || sealed.length != SEALED) return;
        if (unopened.count() == MOST_UNOPENED) {
            if (closed) return;
            sift(MOST_UNOPENED);
            sweep();
        }
        unopened.add(sealed);
    }

    /** Opens some ballots, and keeps the latest of each seat. */
    private void sift(int most) {
        var inUse = key.use();
        var some = Math.min(most, unopened.count());
        for (var place = 0; place < some; place++) {
            inUse.open(unopened.get(place), sealing.info()).ifPresent(plain -> {
                Ballot.read(plain, poll)
                        .filter(ballot -> seated.test(ballot.seat()))
                        .ifPresent(ballot -> slots.keep(inUse.slot(ballot.seat()), ballot.sequence(), ballot.answer()));
                Arrays.fill(plain, (byte) 0);
            });
        }
        unopened.drop(some);
    }

    /**
     * Overwrites what the cipher left in the heap: copies of keys and of opened ballots that no library lets us reach. A full
     * collection moves what is alive together; what is dead is in no heap dump afterwards, as long as the launcher's
     * {@code -XX:+ZeroTLAB} keeps the unused rest of a thread's buffer from showing what lay there before.
     */
    private static void sweep() {
        System.gc();
    }

    /**
     * Takes the paper slips, instead of those it was given before. Without slips the number of heads counts for nothing.
     *
     * @return what is wrong with them; then nothing was taken
     */
    public synchronized Optional<Paper.Problem> count(Paper slips) {
        var problem = slips.problem(poll);
        if (problem.isEmpty() && !closed) paper = Optional.of(slips).filter(some -> some.slips() > 0);
        return problem;
    }

    public synchronized Optional<Paper> paper() {
        return paper;
    }

    /**
     * Whether enough seats, or enough slips, have answered, passing included, for a picture to be possible at all. Never both
     * together: who keys in one slip after the other would learn how many phones have answered.
     */
    public synchronized boolean enough() {
        if (paper.map(Paper::slips).orElse(0) >= Disclosure.FEWEST_ANSWERS) return true;
        var before = unopened.count();
        while (slots.count() < Disclosure.FEWEST_ANSWERS && unopened.count() > 0) sift(A_HANDFUL);
        if (unopened.count() < before) sweep();
        return slots.count() >= Disclosure.FEWEST_ANSWERS;
    }

    /** Counts what is there. The ballots stay until {@link #destroy}, in case the count cannot be kept. */
    public synchronized Tally close() {
        if (!closed) sift(unopened.count());
        closed = true;
        var tally = new Tally(poll);
        slots.forEachAnswer(tally::add);
        paper.ifPresent(tally::add);
        return tally;
    }

    /** Goes on as if it had never been closed: the count could not be kept. */
    public synchronized void reopen() {
        closed = false;
        sweep();
    }

    /** Wipes every ballot and the key. Nothing can be cast or counted afterwards. */
    public synchronized void destroy() {
        closed = true;
        destroyed = true;
        key.destroy();
        unopened.clear();
        slots.clear();
        paper = Optional.empty();
        sweep();
    }
}
