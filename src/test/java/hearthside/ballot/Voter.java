package hearthside.ballot;

import java.nio.ByteBuffer;

/** A phone that votes in tests: its secret, its seat, and ballots as they travel. */
public final class Voter {
    private final byte[] secret = new byte[16];
    private int sequence;

    public Voter(int number) {
        ByteBuffer.wrap(secret).putInt(number);
    }

    public Seat seat() {
        return Seat.of(secret);
    }

    public byte[] ballot(int... choices) {
        return ballotNumbered(++sequence, choices);
    }

    public byte[] ballotNumbered(int number, int... choices) {
        var ballot = ByteBuffer.allocate(Ballot.SIZE)
                .put((byte) 1)
                .put(secret)
                .putInt(number)
                .put((byte) choices.length);
        for (var choice : choices) ballot.put((byte) choice);
        return ballot.array();
    }
}
