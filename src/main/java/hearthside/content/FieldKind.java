package hearthside.content;

import hearthside.workshop.SheetText.Kind;
import hearthside.workshop.SheetText.Part.Field;
import hearthside.workshop.SheetText.PlanPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words behind the last comma of a {@code Field:}. */
final class FieldKind {
    /** A sheet of paper holds no more lines than this. */
    private static final int MOST_LINES = 40;

    private static final Pattern LINES = Pattern.compile("([0-9]{1,3}) lines?");
    private static final Pattern LIST = Pattern.compile("(tick list|choices) ?:(.*)");

    private FieldKind() {}

    /** A label and its kind, as {@code What I heard, 4 lines}; the kind stands behind the last comma that makes one. */
    static Optional<Field> field(String text) {
        for (int comma = text.lastIndexOf(','); comma >= 0; comma = text.lastIndexOf(',', comma - 1)) {
            String label = Line.trim(text.substring(0, comma));
            Optional<Kind> kind = read(Line.trim(text.substring(comma + 1)));
            if (kind.isPresent() && !label.isEmpty()) return kind.map(known -> new Field(label, known));
        }
        return Optional.empty();
    }

    static Optional<Kind> read(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        Matcher lines = LINES.matcher(words);
        if (lines.matches()) return lines(Integer.parseInt(lines.group(1)));
        Matcher list = LIST.matcher(words);
        if (list.matches()) return list(list.group(1), Entry.bars(text.substring(text.indexOf(':') + 1)));
        return word(words);
    }

    private static Optional<Kind> word(String words) {
        return switch (words) {
            case "week table" -> Optional.of(new Kind.WeekTable());
            case "four-week calendar", "four week calendar" -> Optional.of(new Kind.FourWeeks());
            case "date" -> Optional.of(new Kind.Date());
            case "signature line" -> Optional.of(new Kind.Signature());
            case "plan: practice" -> Optional.of(new Kind.FromPlan(PlanPart.PRACTICE));
            case "plan: days" -> Optional.of(new Kind.FromPlan(PlanPart.DAYS));
            case "plan: time" -> Optional.of(new Kind.FromPlan(PlanPart.TIME));
            case "plan: check-in date" -> Optional.of(new Kind.FromPlan(PlanPart.CHECK_IN));
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> lines(int count) {
        return count >= 1 && count <= MOST_LINES ? Optional.of(new Kind.Lines(count)) : Optional.empty();
    }

    private static Optional<Kind> list(String word, List<String> items) {
        if (items.stream().anyMatch(String::isEmpty)) return Optional.empty();
        return Optional.of(word.equals("choices") ? new Kind.Choices(items) : new Kind.TickList(items));
    }
}
