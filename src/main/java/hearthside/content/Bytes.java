package hearthside.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Numbers in a file, the lowest byte first, as zips write them. */
record Bytes(byte[] all) {
    int length() {
        return all.length;
    }

    int half(int at) {
        return Short.toUnsignedInt(buffer().getShort(at));
    }

    int number(int at) {
        return buffer().getInt(at);
    }

    long unsigned(int at) {
        return Integer.toUnsignedLong(number(at));
    }

    byte[] slice(int at, int length) {
        return Arrays.copyOfRange(all, at, at + length);
    }

    private ByteBuffer buffer() {
        return ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
    }
}
