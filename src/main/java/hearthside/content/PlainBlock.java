package hearthside.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some lines of plain text that belong together: a paragraph, an item of a list, or a heading.
 *
 * @param lines how many there are
 * @param underline the sign that a line of signs under it repeats; a space if there is none
 */
record PlainBlock(String text, int lines, char underline) {
    /** Where paragraphs are not broken into lines, every line is a paragraph. In letters. */
    private static final int LONGEST_BROKEN = 150;

    private static final Pattern BULLET = Pattern.compile("[•◦‣▪●○·*+–—-][\\s\\u00a0]+(.*\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})[.)][\\s\\u00a0]+(.*\\S.*)");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|~{3,}|_{3,}|\\*{3,}");
    private static final Pattern ORNAMENT = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final char NONE = ' ';

    private PlainBlock(List<String> lines, char underline) {
        this(String.join(" ", lines).replaceAll(" {2,}", " "), lines.size(), underline);
    }

    static List<PlainBlock> cut(List<Line> lines) {
        boolean unbroken = lines.stream().anyMatch(line -> line.words().length() > LONGEST_BROKEN);
        List<PlainBlock> blocks = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (Line line : lines) {
            if (line.blank()) close(paragraph, blocks);
            else if (UNDERLINE.matcher(line.words()).matches()) underline(paragraph, line.words(), blocks);
            else {
                if (unbroken || startsFresh(line.words(), paragraph)) close(paragraph, blocks);
                paragraph.add(line.words());
            }
        }
        close(paragraph, blocks);
        return blocks.stream().filter(PlainBlock::says).toList();
    }

    private static boolean startsFresh(String line, List<String> paragraph) {
        boolean item = BULLET.matcher(line).matches() || NUMBER.matcher(line).matches();
        return item || paragraph.size() == 1 && PlainHeadings.capitals(paragraph.getFirst());
    }

    /** Under one line, signs make it a heading; anywhere else they are an ornament. */
    private static void underline(List<String> paragraph, String signs, List<PlainBlock> blocks) {
        boolean heading = paragraph.size() == 1 && PlainHeadings.brief(paragraph.getFirst());
        if (heading) blocks.add(new PlainBlock(paragraph, signs.charAt(0)));
        else close(paragraph, blocks);
        paragraph.clear();
    }

    private static void close(List<String> paragraph, List<PlainBlock> blocks) {
        if (!paragraph.isEmpty()) blocks.add(new PlainBlock(paragraph, NONE));
        paragraph.clear();
    }

    private boolean says() {
        return !ORNAMENT.matcher(text).matches();
    }

    boolean underlined() {
        return underline != NONE;
    }

    boolean bullet() {
        return BULLET.matcher(text).matches();
    }

    /** The number in front of it; 0 if there is none. */
    int number() {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** The words behind a list's sign or number. */
    String item() {
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches()) return bullet.group(1);
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? number.group(2) : text;
    }
}
