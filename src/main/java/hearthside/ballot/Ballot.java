package hearthside.ballot;

import hearthside.workshop.Poll;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * One answer as a phone sends it. Every ballot of every poll is {@value #SIZE} bytes, so that its length says nothing:
 * version (1), secret (16), sequence (4, big-endian), number of choices (1), the choices (1 each), zeros.
 * Passing is the choice that follows the last option.
 */
final class Ballot {
    static final int SIZE = 256;
    private static final int SECRET = 1;
    private static final int SEQUENCE = 17;
    private static final int COUNT = 21;

    private final Seat seat;
    private final int sequence;
    private final byte[] choices;

    private Ballot(Seat seat, int sequence, byte[] choices) {
        this.seat = seat;
        this.sequence = sequence;
        this.choices = choices;
    }

    /** Reads an opened ballot, or nothing if it is no valid answer to the poll. The caller wipes {@code plain}. */
    static Optional<Ballot> read(byte[] plain, Poll poll) {
        if (plain.length != SIZE || plain[0] != 1) return Optional.empty();
        var sequence = ByteBuffer.wrap(plain).getInt(SEQUENCE);
        var choices = choices(plain);
        if (sequence < 1 || !answers(poll, choices)) return Optional.empty();
        var secret = Arrays.copyOfRange(plain, SECRET, SEQUENCE);
        try {
            return Optional.of(new Ballot(Seat.of(secret), sequence, choices));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] choices(byte[] plain) {
        var count = Byte.toUnsignedInt(plain[COUNT]);
        return Arrays.copyOfRange(plain, COUNT + 1, Math.min(COUNT + 1 + count, SIZE));
    }

    /** Whether these choices are an answer to the poll, passing included. */
    static boolean answers(Poll poll, byte[] choices) {
        var options = poll.options().size();
        if (choices.length == 1 && choices[0] == options) return true;
        return choices.length >= 1 && choices.length <= most(poll) && distinctBelow(options, choices);
    }

    private static int most(Poll poll) {
        return switch (poll.type()) {
            case Poll.Type.PickOne _, Poll.Type.Scale _ -> 1;
            case Poll.Type.PickSeveral several -> several.max();
            case Poll.Type.Rank rank -> rank.options().size();
        };
    }

    private static boolean distinctBelow(int options, byte[] choices) {
        var seen = new boolean[options];
        for (var choice : choices) {
            if (choice < 0 || choice >= options || seen[choice]) return false;
            seen[choice] = true;
        }
        return true;
    }

    Seat seat() {
        return seat;
    }

    int sequence() {
        return sequence;
    }

    byte[] choices() {
        return choices;
    }

    void wipe() {
        Arrays.fill(choices, (byte) 0);
    }
}
