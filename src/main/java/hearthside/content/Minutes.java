package hearthside.content;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Minutes: 60=16, 90=22}: how long a section takes, by variant. */
final class Minutes {
    private static final Pattern ITEM = Pattern.compile("([^=\\s]+)\\s*=\\s*([0-9]{1,3})");

    private Minutes() {}

    /** @param variants the ones that there are; none if workshop.txt does not say */
    static Map<String, Duration> read(Entry entry, Set<String> variants, Margin margin) {
        Map<String, Duration> minutes = new TreeMap<>();
        for (String item : entry.items()) {
            Matcher parts = ITEM.matcher(item);
            if (!parts.matches() || Integer.parseInt(parts.group(2)) == 0) {
                margin.error(entry.line(), FileAdvice.notMinutes(item));
                continue;
            }
            String variant = parts.group(1).toLowerCase(Locale.ROOT);
            if (!variants.isEmpty() && !variants.contains(variant))
                margin.error(entry.line(), Advice.unknownVariant(variant, variants));
            else if (minutes.put(variant, Duration.ofMinutes(Integer.parseInt(parts.group(2)))) != null)
                margin.error(entry.line(), FileAdvice.twice(variant));
        }
        return minutes;
    }
}
