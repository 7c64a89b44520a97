package hearthside.ballot;

import hearthside.workshop.Poll;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * One answer as a phone wrote it before sealing. Every ballot of every poll is {@value #SIZE} bytes, so that its length
 * says nothing: version (1), secret (16), sequence (4, big-endian), length of the answer (2, big-endian), the answer,
 * zeros. {@link Answer} says what an answer is.
 *
 * @param answer its bytes alone
 */
record Ballot(Seat seat, int sequence, byte[] answer) {
    static final int SIZE = 344;

    private static final byte VERSION = 1;
    private static final int SECRET = 1;
    private static final int SEQUENCE = 17;
    private static final int LENGTH = 21;
    private static final int ANSWER = 23;

    /** Reads an opened ballot, or nothing if it is no valid answer to the poll. The caller wipes {@code plain}. */
    static Optional<Ballot> read(byte[] plain, Poll poll) {
        if (plain.length != SIZE || plain[0] != VERSION) return Optional.empty();
        var bytes = ByteBuffer.wrap(plain);
        var sequence = bytes.getInt(SEQUENCE);
        var length = Short.toUnsignedInt(bytes.getShort(LENGTH));
        if (sequence < 1 || length > SIZE - ANSWER) return Optional.empty();
        var answer = Arrays.copyOfRange(plain, ANSWER, ANSWER + length);
        if (!Answer.to(poll).takes(answer)) return Optional.empty();
        return Optional.of(new Ballot(seat(plain), sequence, answer));
    }

    private static Seat seat(byte[] plain) {
        var secret = Arrays.copyOfRange(plain, SECRET, SEQUENCE);
        var seat = Seat.of(secret);
        Arrays.fill(secret, (byte) 0);
        return seat;
    }
}
