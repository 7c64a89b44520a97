package hearthside.content;

import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** An article in plain text: paragraphs, lists by their signs, headings by how they stand. No sign in it is Markdown. */
final class PlainArticle {
    private final List<PlainBlock> blocks;
    private final PlainHeadings headings;
    private final List<Flow> flow = new ArrayList<>();

    private PlainArticle(List<PlainBlock> blocks) {
        this.blocks = blocks;
        this.headings = new PlainHeadings(blocks);
    }

    static List<Flow> flow(List<Line> lines) {
        return new PlainArticle(PlainBlock.cut(lines)).flow();
    }

    private List<Flow> flow() {
        int at = 0;
        while (at < blocks.size()) {
            int rank = headings.rank(at);
            int bullets = run(at, from -> blocks.get(from).bullet());
            int numbers = numbered(at);
            if (rank != Flow.NO_HEADING)
                flow.add(Flow.heading(rank, blocks.get(at++).text()));
            else if (bullets > 0) at = items(at, bullets, false);
            else if (numbers > 1) at = items(at, numbers, true);
            else
                flow.add(Flow.text(
                        new Passage.Paragraph(Words.plain(blocks.get(at++).text()))));
        }
        return flow;
    }

    private int run(int from, IntPredicate belongs) {
        return (int) IntStream.range(from, blocks.size()).takeWhile(belongs).count();
    }

    /** How many blocks in a row count 1, 2, 3 from here. Any other number is a word of its paragraph. */
    private int numbered(int from) {
        return run(from, at -> blocks.get(at).number() == at - from + 1 && headings.rank(at) == Flow.NO_HEADING);
    }

    private int items(int from, int count, boolean numbered) {
        List<Words> items = blocks.subList(from, from + count).stream()
                .map(block -> Words.plain(block.item()))
                .toList();
        flow.add(Flow.text(new Passage.Items(items, numbered)));
        return from + count;
    }
}
