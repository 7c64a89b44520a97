package hearthside.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which blocks of a plain text are headings: by an underline, CAPITALS, a number, or as a short line that ends without a stop. */
final class PlainHeadings {
    private static final int TITLE = 1;
    private static final int STRONG = 2;
    private static final int WEAK = 5;
    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST = 10;

    /** So many short lines in a row are a poem or an address. */
    private static final int POEM = 3;

    private static final Pattern NUMBERED =
            Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,2})*[.)]?|[IVXLC]{1,6}[.)])\\s+[\\p{Lu}“«\"].*");
    private static final Pattern STARTS = Pattern.compile("[\\p{Lu}\\p{N}¿¡(].*");
    private static final Pattern STOPS = Pattern.compile(".*[.,;:…»”\"]");
    private static final Pattern AUTHOR =
            Pattern.compile("(?iu)(by|par|©|copyright|posted|publié)(?![\\p{L}\\p{N}]).*");

    private final List<PlainBlock> blocks;

    PlainHeadings(List<PlainBlock> blocks) {
        this.blocks = blocks;
    }

    /** 1 for the title, then by strength; {@link Flow#NO_HEADING} for anything else. */
    int rank(int at) {
        PlainBlock block = blocks.get(at);
        if (at == 0 && title(block)) return TITLE;
        if (block.underlined()) return block.underline() == '=' ? STRONG : STRONG + 1;
        if (at + 1 >= blocks.size() || block.bullet() || block.lines() > 1) return Flow.NO_HEADING;
        if (capitals(block.text()) && !capitals(blocks.get(at + 1).text())) return STRONG;
        return weak(at) && introduces(at) ? strength(block.text()) : Flow.NO_HEADING;
    }

    private boolean title(PlainBlock block) {
        boolean shortLine = block.lines() <= 2 && brief(block.text());
        return blocks.size() > 1
                && shortLine
                && !block.bullet()
                && !STOPS.matcher(block.text()).matches();
    }

    static boolean brief(String line) {
        return SlideReader.words(line) <= LONGEST_TITLE;
    }

    /** Four letters and more, none of them small. */
    static boolean capitals(String line) {
        boolean loud = line.chars().filter(Character::isUpperCase).count() >= 4
                && line.chars().noneMatch(Character::isLowerCase);
        return loud && brief(line) && !line.matches(".*[.,;]");
    }

    private boolean weak(int at) {
        PlainBlock block = blocks.get(at);
        String text = block.text();
        return block.lines() == 1
                && !block.bullet()
                && !block.underlined()
                && SlideReader.words(text) <= LONGEST
                && STARTS.matcher(text).matches()
                && !STOPS.matcher(text).matches()
                && !AUTHOR.matcher(text).matches();
    }

    /** Text follows, or one more short line and then text. The last line of a numbered list introduces nothing. */
    private boolean introduces(int at) {
        int from = at;
        while (from > 1 && at - from <= POEM && weak(from - 1)) from--;
        int end = at;
        while (end < blocks.size() && end - at <= POEM && weak(end)) end++;
        if (end == blocks.size()) return false;
        boolean numbered = blocks.get(at).number() > 0;
        boolean brief = end - from < POEM && !(end - from > 1 && numbered);
        boolean lastUnderTitle = from == 1 && title(blocks.getFirst()) && at == end - 1 && !numbered;
        return brief || lastUnderTitle;
    }

    private static int strength(String text) {
        Matcher number = NUMBERED.matcher(text);
        if (!number.matches()) return WEAK;
        return STRONG
                + 1
                + (int) IntStream.range(0, number.group(1).length() - 1)
                        .filter(at -> number.group(1).charAt(at) == '.')
                        .count();
    }
}
