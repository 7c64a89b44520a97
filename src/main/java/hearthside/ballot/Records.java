package hearthside.ballot;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Records of one size outside of Java's heap, each filled up with zeros. What is let go is zeroed. Not thread-safe. */
final class Records {
    private final int size;
    private MemorySegment memory;
    private int count;

    /** @param room how many fit before it has to grow */
    Records(int size, int room) {
        this.size = size;
        memory = memory(room);
    }

    private MemorySegment memory(int room) {
        return Arena.ofAuto().allocate((long) size * room);
    }

    int count() {
        return count;
    }

    /** @return the new record's place, from 0 */
    int add(byte[] record) {
        if ((long) count * size == memory.byteSize()) grow();
        set(count, record);
        return count++;
    }

    void set(int place, byte[] record) {
        var here = at(place);
        here.fill((byte) 0);
        MemorySegment.copy(record, 0, here, ValueLayout.JAVA_BYTE, 0, record.length);
    }

    byte[] get(int place) {
        return at(place).toArray(ValueLayout.JAVA_BYTE);
    }

    private MemorySegment at(int place) {
        return memory.asSlice((long) place * size, size);
    }

    private void grow() {
        var larger = memory(2 * count);
        larger.copyFrom(memory);
        memory.fill((byte) 0);
        memory = larger;
    }

    /** Lets the first records go, and moves the others up. */
    void drop(int first) {
        var left = (long) (count - first) * size;
        MemorySegment.copy(memory, (long) first * size, memory, 0, left);
        memory.asSlice(left).fill((byte) 0);
        count -= first;
    }

    void clear() {
        memory.fill((byte) 0);
        count = 0;
    }
}
