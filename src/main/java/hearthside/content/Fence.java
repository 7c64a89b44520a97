package hearthside.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A file cut at its fences of {@code ---}.
 *
 * @param header the lines between them; nothing if the file has no header
 * @param line where the header begins
 * @param body what follows
 */
record Fence(Optional<List<Line>> header, int line, List<Line> body) {
    /** Word processors make long dashes of hyphens. */
    private static final Pattern DASHES = Pattern.compile("-{3,}|[-–—]{0,3}[–—][-–—]{0,3}");

    static Fence cut(List<Line> lines, Margin margin) {
        int first = firstWords(lines);
        int heading = IntStream.range(0, lines.size())
                .filter(at -> Piece.heads(lines.get(at)))
                .findFirst()
                .orElse(lines.size());
        boolean opened = first < lines.size() && dashes(lines.get(first));
        int start = opened ? first + 1 : first;
        Optional<Integer> close = IntStream.range(start, heading)
                .filter(at -> dashes(lines.get(at)))
                .boxed()
                .findFirst();
        if (!opened) margin.error(lines.get(first).number(), FileAdvice.headerMissing());
        else if (close.isEmpty()) margin.error(lines.get(first).number(), FileAdvice.headerOpen());
        if (!opened && close.isEmpty())
            return new Fence(Optional.empty(), lines.get(first).number(), from(lines, heading));
        List<Line> header = lines.subList(Math.min(start, close.orElse(heading)), close.orElse(heading));
        List<Line> body = from(lines, close.map(at -> at + 1).orElse(heading));
        return new Fence(Optional.of(header), lines.get(first).number(), body);
    }

    private static int firstWords(List<Line> lines) {
        int at = 0;
        while (at < lines.size() - 1 && lines.get(at).blank()) at++;
        return at;
    }

    private static List<Line> from(List<Line> lines, int start) {
        return lines.subList(Math.min(start, lines.size()), lines.size());
    }

    private static boolean dashes(Line line) {
        return DASHES.matcher(line.words()).matches();
    }
}
