package hearthside.content;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words behind {@code Type:} in a poll. */
sealed interface PollType {
    record PickOne() implements PollType {}

    /** @param max how many at most; without it, all of them */
    record PickSeveral(OptionalInt max) implements PollType {}

    /** From low to high, in whole steps: two to eleven of them. */
    record Scale(int low, int high) implements PollType {}

    record Rank() implements PollType {}

    /** A short text; the facilitator reads it before anybody sees it. */
    record Words() implements PollType {}

    Pattern SEVERAL = Pattern.compile("pick several(?: ?\\(? ?max\\.? ?([0-9]{1,3}) ?\\)?)?");
    Pattern SCALE = Pattern.compile("scale ([0-9]{1,3}) ?[-–—] ?([0-9]{1,3})");

    static Optional<PollType> read(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        Matcher several = SEVERAL.matcher(words);
        if (several.matches()) return Optional.of(new PickSeveral(number(several.group(1))));
        Matcher scale = SCALE.matcher(words);
        if (scale.matches()) return scale(Integer.parseInt(scale.group(1)), Integer.parseInt(scale.group(2)));
        return switch (words) {
            case "pick one" -> Optional.of(new PickOne());
            case "rank" -> Optional.of(new Rank());
            case "words" -> Optional.of(new Words());
            default -> Optional.empty();
        };
    }

    private static Optional<PollType> scale(int low, int high) {
        boolean fits = high - low >= 1 && high - low <= 10;
        return fits ? Optional.of(new Scale(low, high)) : Optional.empty();
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
