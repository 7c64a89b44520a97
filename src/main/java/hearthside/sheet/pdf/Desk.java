package hearthside.sheet.pdf;

import hearthside.sheet.Labels;
import java.util.ArrayList;
import java.util.List;

/**
 * What one needs at hand to set a sheet.
 *
 * @param tightness 0 as designed; each step closes the gaps a little, to spare a page that would hold three lines
 */
record Desk(Book book, Format format, Styles styles, Setter setter, Labels labels, boolean fillable, int tightness) {

    /** In millimetres. Gaps close before a line is given up, and open again when one was. */
    private static final float[] GAPS = {7, 5.5f, 4.5f};

    static final int TIGHTEST = 3 * GAPS.length - 1;

    boolean closer() {
        return tightness > 0;
    }

    Desk tighter(int steps) {
        return new Desk(book, format, styles, setter, labels, fillable, steps);
    }

    float left() {
        return format.left();
    }

    float measure() {
        return format.measure();
    }

    /** Between one part of a sheet and the next. */
    float gap() {
        return Format.mm(GAPS[tightness % GAPS.length]);
    }

    /** How many lines to write on, where the author asked for a number: two always stay. */
    int lines(int asked) {
        return Math.max(Math.min(asked, 2), asked - tightness / GAPS.length);
    }

    /** Text as blocks that leave no line alone at the foot or on top of a page. */
    List<Block> text(Tag tag, List<Line> lines, float x, float above) {
        List<Block> blocks = new ArrayList<>();
        int count = lines.size();
        for (int start = 0; start < count; ) {
            int end = start == 0 ? 2 : start + 1;
            if (count - end < 2) end = count;
            List<Line> part = lines.subList(start, end);
            float height = height(part);
            Block block = Block.of(start == 0 ? above : 0, height, (page, top) -> page.text(tag, part, x, top));
            blocks.add(
                    start == 0 || part.getFirst().style().leading() % Format.GRID < 0.01f
                            ? block.standing(part.getFirst().style().baseline())
                            : block);
            start = end;
        }
        return blocks;
    }

    /** What a field or a table asks; it stays with what follows. */
    List<Block> prompt(Tag section, String prompt) {
        if (prompt.isBlank()) return List.of();
        List<Line> lines = setter.lines(prompt, styles.prompt(), measure());
        return List.of(block(section.add("P"), lines, left(), gap()));
    }

    /** How room to write is announced to those who hear the page. */
    String yours(String prompt) {
        return prompt.isBlank() ? labels.say("field.here") : labels.say("field.yours", prompt);
    }

    /** Text that stays in one piece. */
    Block block(Tag tag, List<Line> lines, float x, float above) {
        return Block.of(above, height(lines), (page, top) -> page.text(tag, lines, x, top))
                .standing(lines.isEmpty() ? 0 : lines.getFirst().style().baseline());
    }

    static float height(List<Line> lines) {
        float height = 0;
        for (Line line : lines) height += line.style().leading();
        return height;
    }

    void box(Page page, Tag parent, String label, float x, float top, boolean ticked) {
        if (fillable) Fields.box(book, page, parent, label, x, top, format.box(), ticked);
        else Fields.printedBox(page, parent, label, x, top, format.box(), ticked);
    }
}
