package hearthside.content;

import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An article in Markdown. Besides its headings, a short paragraph in strong letters counts as one. */
final class MarkedArticle {
    private static final int STRONG_HEADING = 7;
    private static final int LONGEST_HEADING = 12;

    private static final Pattern NUMBERED = Pattern.compile("( {0,3})([0-9]{1,9})([.)])(\\s+\\S.*)");

    private MarkedArticle() {}

    static List<Flow> flow(List<Line> lines) {
        List<Flow> flow = Markdown.flow(withTheirNumbers(lines));
        return IntStream.range(0, flow.size())
                .mapToObj(at -> at + 1 < flow.size()
                                && strong(flow.get(at))
                                && !flow.get(at + 1).heads()
                        ? Flow.heading(STRONG_HEADING, flow.get(at).words())
                        : flow.get(at))
                .toList();
    }

    private static boolean strong(Flow flow) {
        return flow.passage() instanceof Passage.Paragraph paragraph
                && paragraph.words().runs().size() == 1
                && paragraph.words().runs().getFirst().voice() == Voice.STRONG
                && SlideReader.words(flow.words()) <= LONGEST_HEADING
                && !flow.words().matches(".*[.,;:…]");
    }

    /** A list keeps no numbers of its own. Where they would get lost, as in "3." after a paragraph, they become words. */
    private static List<Line> withTheirNumbers(List<Line> lines) {
        List<Line> out = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher numbered = NUMBERED.matcher(lines.get(at).text());
            boolean word = numbered.matches() && !inList(lines, at);
            out.add(word ? new Line(lines.get(at).number(), escaped(numbered)) : lines.get(at));
        }
        return out;
    }

    private static String escaped(Matcher numbered) {
        return numbered.group(1) + numbered.group(2) + "\\" + numbered.group(3) + numbered.group(4);
    }

    /** Whether this line is one of at least two that count from 1, with nothing of lower rank between them. */
    private static boolean inList(List<Line> lines, int at) {
        int first = at;
        while (number(lines.get(first)) > 1) {
            int before = neighbour(lines, first, -1);
            if (before < 0 || number(lines.get(before)) != number(lines.get(first)) - 1) return false;
            first = before;
        }
        int next = neighbour(lines, at, 1);
        return number(lines.get(first)) == 1 && (first < at || next >= 0 && number(lines.get(next)) == 2);
    }

    /** The nearest numbered line upwards or downwards that belongs to the same list; -1 if there is none. */
    private static int neighbour(List<Line> lines, int from, int step) {
        boolean blank = false;
        for (int at = from + step; at >= 0 && at < lines.size(); at += step) {
            Line line = lines.get(at);
            if (number(line) > 0) return at;
            boolean startsFresh = !line.blank() && !line.indented();
            boolean blankAbove = step > 0 ? blank : at > 0 && lines.get(at - 1).blank();
            if (startsFresh && (blankAbove || line.text().matches("[-*+>#].*"))) return -1;
            blank = line.blank();
        }
        return -1;
    }

    private static int number(Line line) {
        Matcher numbered = NUMBERED.matcher(line.text());
        return numbered.matches() && numbered.group(2).length() < 4 ? Integer.parseInt(numbered.group(2)) : 0;
    }
}
