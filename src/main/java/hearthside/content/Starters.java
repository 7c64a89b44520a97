package hearthside.content;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences for somebody else to finish: quoted, or an item of their own, and open at the end. */
final class Starters {
    private static final String OPEN = "(?:…|\\.\\.\\.)[.\\s\\u00a0\\u202f]*";
    private static final Pattern QUOTED = Pattern.compile("“([^“”]{5,200}?)" + OPEN + "”"
            + "|«([^«»]{5,200}?)" + OPEN + "»"
            + "|\"([^\"]{5,200}?)" + OPEN + "\""
            + "|‘([^‘’]{5,200}?)" + OPEN + "’(?!\\p{L})");
    private static final Pattern WHOLE = Pattern.compile("([^“”«»\"]{5,200}?)" + OPEN);
    private static final int SHORTEST = 2;
    private static final int LONGEST = 25;

    private Starters() {}

    /** Each ends with an ellipsis, whatever it ended with. */
    static List<String> in(String text) {
        List<String> quoted = QUOTED.matcher(text)
                .results()
                .map(Starters::group)
                .flatMap(Starters::starter)
                .toList();
        if (!quoted.isEmpty()) return quoted;
        return WHOLE.matcher(text).matches()
                ? starter(text.replaceAll(OPEN + "$", "")).toList()
                : List.of();
    }

    private static String group(MatchResult found) {
        return Stream.of(1, 2, 3, 4)
                .flatMap(at -> Stream.ofNullable(found.group(at)))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> starter(String words) {
        String trimmed = Line.trim(words).replaceAll("_+", "").strip();
        int count = SlideReader.words(trimmed);
        boolean open =
                count >= SHORTEST && count <= LONGEST && Sentences.in(trimmed).size() == 1;
        return open ? Stream.of(trimmed + "…") : Stream.empty();
    }
}
