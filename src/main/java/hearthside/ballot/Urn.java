package hearthside.ballot;

import hearthside.workshop.Poll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Holds the answers to one poll until it closes. Lives in memory only; nothing about a ballot leaves it but the tally.
 *
 * <p>Ballots arrive as the phone sealed them and are opened here, in {@link #open}; that is the one place that changes
 * when sealing does.
 */
public final class Urn {
    private final Poll poll;
    private final Map<Seat, Ballot> ballots = new HashMap<>();
    private final List<byte[]> slips = new ArrayList<>();
    private boolean closed;

    public Urn(Poll poll) {
        this.poll = poll;
    }

    public static int ballotSize() {
        return Ballot.SIZE;
    }

    /**
     * Takes a ballot. The highest sequence number of a seat wins; a ballot that is malformed, late, old or from an unknown
     * seat is dropped without a sign, so that nothing can be learnt from the answer.
     */
    public synchronized void cast(byte[] sealed, Predicate<Seat> seated) {
        if (closed || sealed.length != Ballot.SIZE) return;
        var plain = open(sealed);
        Ballot.read(plain, poll).filter(ballot -> seated.test(ballot.seat())).ifPresent(this::keep);
        Arrays.fill(plain, (byte) 0);
    }

    private static byte[] open(byte[] sealed) {
        return sealed;
    }

    private void keep(Ballot ballot) {
        var before = ballots.get(ballot.seat());
        if (before != null && before.sequence() >= ballot.sequence()) {
            ballot.wipe();
            return;
        }
        ballots.put(ballot.seat(), ballot);
        if (before != null) before.wipe();
    }

    /**
     * Takes a paper slip, as the facilitator read it; it counts like any ballot.
     *
     * @param choices places of the options from 0; passing is the place after the last one
     * @return whether these choices are an answer to this poll, and the urn still takes any
     */
    public synchronized boolean addSlip(List<Integer> choices) {
        var slip = new byte[choices.size()];
        for (var i = 0; i < slip.length; i++) slip[i] = choices.get(i).byteValue();
        return !closed && Ballot.answers(poll, slip) && slips.add(slip);
    }

    /** Takes the last slip out again: it was keyed in wrongly. */
    public synchronized void takeBackSlip() {
        if (!closed && !slips.isEmpty()) Arrays.fill(slips.removeLast(), (byte) 0);
    }

    public synchronized int slips() {
        return slips.size();
    }

    /** Whether enough seats have answered, passing included, for a picture to be possible at all. */
    public synchronized boolean enough() {
        return ballots.size() + slips.size() >= Disclosure.FEWEST_ANSWERS;
    }

    /** Takes nothing more, and counts. The ballots stay until {@link #destroy}, in case the count cannot be kept. */
    public synchronized Tally close() {
        closed = true;
        var tally = new Tally(poll);
        ballots.values().forEach(ballot -> tally.add(ballot.choices()));
        slips.forEach(tally::add);
        return tally;
    }

    /** Takes ballots again: the count could not be kept. */
    public synchronized void reopen() {
        closed = false;
    }

    /** Wipes every ballot. Nothing can be cast or counted afterwards. */
    public synchronized void destroy() {
        closed = true;
        ballots.values().forEach(Ballot::wipe);
        ballots.clear();
        slips.forEach(slip -> Arrays.fill(slip, (byte) 0));
        slips.clear();
    }
}
