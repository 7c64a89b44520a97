package hearthside.phone;

import java.time.DateTimeException;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** A "no" to a phone, with the key of its words. */
final class Said extends RuntimeException {
    private final HttpStatus status;
    private final String key;

    Said(HttpStatus status, String key) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }

    /** Reads what a phone sent; what cannot exist is a malformed request. */
    static <T> T valid(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | NullPointerException | DateTimeException malformed) {
            throw new Said(HttpStatus.BAD_REQUEST, "door.malformed");
        }
    }
}
