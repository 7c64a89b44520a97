package hearthside.ballot;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The opened ballots of an urn, the latest of each seat, by slot. What they say lies outside of Java's heap. */
final class Slots {
    private static final int SEQUENCE = 0;
    private static final int LENGTH = 4;
    private static final int ANSWER = 6;
    private static final int FIRST_ROOM = 64;

    private final Records records = new Records(ANSWER + Ballot.SIZE, FIRST_ROOM);
    private final Map<ByteBuffer, Integer> places = new HashMap<>();

    /** Keeps a ballot unless the slot holds one with the same or a higher sequence number. Wipes the answer it was given. */
    void keep(byte[] slot, int sequence, byte[] answer) {
        var record = record(sequence, answer);
        var place = places.get(ByteBuffer.wrap(slot));
        if (place == null) places.put(ByteBuffer.wrap(slot), records.add(record));
        else if (sequence(records.get(place)) < sequence) records.set(place, record);
        Arrays.fill(record, (byte) 0);
        Arrays.fill(answer, (byte) 0);
    }

    private static byte[] record(int sequence, byte[] answer) {
        return ByteBuffer.allocate(ANSWER + answer.length)
                .putInt(sequence)
                .putShort((short) answer.length)
                .put(answer)
                .array();
    }

    private static int sequence(byte[] record) {
        return ByteBuffer.wrap(record).getInt(SEQUENCE);
    }

    int count() {
        return records.count();
    }

    void forEachAnswer(Consumer<byte[]> look) {
        for (var place = 0; place < records.count(); place++) look.accept(answer(records.get(place)));
    }

    private static byte[] answer(byte[] record) {
        var length = Short.toUnsignedInt(ByteBuffer.wrap(record).getShort(LENGTH));
        return Arrays.copyOfRange(record, ANSWER, ANSWER + length);
    }

    void clear() {
        records.clear();
        places.clear();
    }
}
