package hearthside.content;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as authors write them: {@code 2:00}, {@code 0:45}. */
final class Clock {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");

    private Clock() {}

    /** Minutes and seconds; nothing if it is no time, or no time at all. */
    static Optional<Duration> read(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) return Optional.empty();
        return Optional.of(Duration.ofMinutes(Integer.parseInt(time.group(1)))
                        .plusSeconds(Integer.parseInt(time.group(2))))
                .filter(Duration::isPositive);
    }

    static String show(Duration length) {
        return "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }
}
