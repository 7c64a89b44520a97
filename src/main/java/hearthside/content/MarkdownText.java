package hearthside.content;

import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Passage.Items;
import hearthside.workshop.Prose.Run;
import hearthside.workshop.Prose.Voice;
import hearthside.workshop.Prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prose to Markdown, so that {@link Markdown} reads the very same words back. */
final class MarkdownText {
    /** A line longer than this is broken between words. In letters; well below what {@link Text} takes. */
    private static final int LONGEST_LINE = 2_000;

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*\\[\\]<]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern LINE_START = Pattern.compile("^(?=[#>+=~-])");
    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,9})(?=[.)](\\s|$))");

    private MarkdownText() {}

    /** @param keys what stands in the block; a first line that could be taken for one of them is marked as text */
    static String of(List<Passage> passages, KeySet keys) {
        List<String> written = new ArrayList<>();
        boolean other = false;
        for (int at = 0; at < passages.size(); at++) {
            other = at > 0 && passages.get(at) instanceof Items && passages.get(at - 1) instanceof Items && !other;
            written.add(passage(passages.get(at), other));
        }
        if (!written.isEmpty()) written.set(0, noKey(written.getFirst(), keys));
        return String.join("\n\n", written) + "\n";
    }

    private static String passage(Passage passage, boolean other) {
        return switch (passage) {
            case Passage.Heading heading -> "## " + escaped(heading.text()).replaceAll("#$", "\\\\#");
            case Passage.Paragraph paragraph -> broken(words(paragraph.words()), "");
            case Passage.Quote quote -> "> " + broken(words(quote.words()), "> ");
            case Items items -> items(items, other);
        };
    }

    /** @param other whether a list stands right above, so that this one needs another sign */
    private static String items(Items items, boolean other) {
        return IntStream.range(0, items.items().size())
                .mapToObj(at -> {
                    String number = (at + 1) + (other ? ") " : ". ");
                    String sign = items.numbered() ? number : other ? "* " : "- ";
                    return sign + broken(words(items.items().get(at)), " ".repeat(sign.length()));
                })
                .collect(Collectors.joining("\n"));
    }

    /** With its voices, if they come back as they are; words come before voices. */
    private static String words(Words words) {
        String voiced = words.runs().stream().map(MarkdownText::run).collect(Collectors.joining());
        boolean same = Markdown.flow(List.of(new Line(1, lineStart(voiced))))
                .equals(List.of(Flow.text(new Passage.Paragraph(words))));
        return lineStart(same ? voiced : escaped(words.text()));
    }

    /** A sign of emphasis stands right at its word; spaces stay outside. */
    private static String run(Run run) {
        String core = run.text().strip();
        int start = run.text().indexOf(core);
        String sign = core.isEmpty() ? "" : sign(run.voice());
        return run.text().substring(0, start)
                + sign
                + escaped(core)
                + sign
                + run.text().substring(start + core.length());
    }

    private static String sign(Voice voice) {
        return switch (voice) {
            case PLAIN -> "";
            case STRONG -> "**";
            case EMPHASIS -> "*";
        };
    }

    private static String escaped(String text) {
        String signs = SIGNS.matcher(text).replaceAll("\\\\$0");
        return ENTITY.matcher(signs).replaceAll("&amp;");
    }

    private static String lineStart(String line) {
        return NUMBER.matcher(LINE_START.matcher(line).replaceFirst("\\\\")).replaceFirst("$1\\\\");
    }

    private static String broken(String line, String indent) {
        StringBuilder out = new StringBuilder();
        String rest = line;
        for (int space = cut(rest); space > 0; space = cut(rest)) {
            out.append(rest, 0, space).append('\n').append(indent);
            rest = lineStart(rest.substring(space + 1));
        }
        return out.append(rest).toString();
    }

    private static int cut(String line) {
        return line.length() <= LONGEST_LINE ? -1 : line.lastIndexOf(' ', LONGEST_LINE);
    }

    private static String noKey(String text, KeySet keys) {
        String first = text.lines().findFirst().orElse("");
        boolean taken = KeyReader.top(List.of(new Line(1, first)), 1, keys, new Margin("", new Findings()))
                .body()
                .isEmpty();
        return taken ? text.replaceFirst(":", "\\\\:") : text;
    }
}
