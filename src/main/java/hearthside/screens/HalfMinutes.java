package hearthside.screens;

import java.time.Duration;

/** How a room hears of time: in half minutes, rounded up, so that nobody is hurried by a second. */
record HalfMinutes(long halves) {
    private static final long HALF_MINUTE_MS = 30_000;

    static HalfMinutes of(Duration left) {
        return new HalfMinutes(Math.ceilDiv(left.toMillis(), HALF_MINUTE_MS));
    }

    /** "2", "1½", "1", "½"; empty when the time is over. */
    String number() {
        if (halves <= 0) return "";
        var whole = halves / 2 == 0 ? "" : Long.toString(halves / 2);
        return halves % 2 == 0 ? whole : whole + "½";
    }

    /** Which words follow the number; {@code stage.timer.*} in the bundle, {@code data-*} on the page. */
    String words() {
        return switch ((int) Math.min(halves, 4)) {
            case 0 -> "done";
            case 1 -> "half";
            case 2 -> "one";
            case 3 -> "more";
            default -> "many";
        };
    }
}
