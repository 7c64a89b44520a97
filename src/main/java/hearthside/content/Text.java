package hearthside.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bytes to lines: UTF-8 with or without a mark, whatever ends its lines; tabs and control characters become spaces. */
final class Text {
    /** A paragraph on one line is fine; a line of this length is not something that a person wrote. */
    static final int LONGEST_LINE = 10_000;

    private static final Pattern ENDS = Pattern.compile("\r\n|\r|\n|\u2028|\u2029|\u0085");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\ufeff]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private Text() {}

    /**
     * The lines up to where the bytes stop being UTF-8.
     *
     * @param broken whether they do
     */
    record Decoded(List<Line> lines, boolean broken) {}

    /** The lines, or nothing after the reason was written into the margin. */
    static Optional<List<Line>> lines(byte[] bytes, Margin margin) {
        Decoded decoded = decode(bytes);
        if (decoded.broken()) {
            margin.error(decoded.lines().size(), FileAdvice.notUtf8());
            return Optional.empty();
        }
        return readable(decoded.lines(), margin);
    }

    static Decoded decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean broken = decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
        return new Decoded(split(out.flip().toString()), broken);
    }

    private static Optional<List<Line>> readable(List<Line> lines, Margin margin) {
        if (lines.stream().allMatch(Line::blank)) {
            margin.error(1, FileAdvice.emptyFile());
            return Optional.empty();
        }
        List<Line> tooLong = lines.stream()
                .filter(line -> line.text().length() > LONGEST_LINE)
                .toList();
        tooLong.forEach(line -> margin.error(line.number(), FileAdvice.lineTooLong()));
        return tooLong.isEmpty() ? Optional.of(lines) : Optional.empty();
    }

    private static List<Line> split(String text) {
        String start = text.startsWith("\ufeff") ? text.substring(1) : text;
        List<Line> lines = new ArrayList<>();
        for (String line : ENDS.split(start, -1)) lines.add(new Line(lines.size() + 1, clean(line)));
        return lines;
    }

    /** Composed letters, because fonts have é and not e with an accent behind it. */
    private static String clean(String line) {
        String visible = INVISIBLE.matcher(line).replaceAll("");
        return Normalizer.normalize(CONTROLS.matcher(visible).replaceAll(" "), Normalizer.Form.NFC);
    }
}
