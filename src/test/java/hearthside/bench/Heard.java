package hearthside.bench;

import java.nio.ByteBuffer;

/** The newest revision that an event stream has named, in whatever pieces it comes. */
final class Heard {
    private static final String ID = "\nid: ";

    private int matched;
    private long number;
    private long newest = -1;

    long newest() {
        return newest;
    }

    void read(ByteBuffer some) {
        while (some.hasRemaining()) read((char) some.get());
    }

    private void read(char one) {
        if (matched < ID.length()) match(one);
        else if (one >= '0' && one <= '9') number = number * 10 + one - '0';
        else take(one);
    }

    private void match(char one) {
        matched = one == ID.charAt(matched) ? matched + 1 : one == ID.charAt(0) ? 1 : 0;
        number = 0;
    }

    private void take(char end) {
        newest = Math.max(newest, number);
        matched = end == ID.charAt(0) ? 1 : 0;
    }
}
