package hearthside.content;

import hearthside.workshop.Prose;
import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown to prose. What prose has no place for, links, HTML, code, becomes plain text. */
final class Markdown {
    /** Far deeper than anybody writes, and shallow enough for a parser that calls itself. */
    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final List<Line> lines;
    private final Margin margin;
    private final List<Passage> passages = new ArrayList<>();

    private Markdown(List<Line> lines, Margin margin) {
        this.lines = lines;
        this.margin = margin;
    }

    static Prose read(List<Line> lines, Margin margin) {
        return new Markdown(lines, margin).prose();
    }

    /** The passages of a whole article, with the rank of its headings. */
    static List<Flow> flow(List<Line> lines) {
        Markdown markdown = new Markdown(lines, new Margin("", new Findings()));
        List<Flow> flow = new ArrayList<>();
        for (Node block : children(markdown.document())) {
            int before = markdown.passages.size();
            markdown.read(block);
            int rank = block instanceof Heading heading ? heading.getLevel() : Flow.NO_HEADING;
            markdown.passages.stream().skip(before).forEach(passage -> flow.add(new Flow(rank, passage)));
        }
        return flow;
    }

    private Node document() {
        return PARSER.parse(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
    }

    private Prose prose() {
        Node document = document();
        leftOut(document);
        for (Node block : children(document)) read(block);
        return new Prose(passages);
    }

    private void read(Node block) {
        switch (block) {
            case Heading heading -> add(Inlines.of(heading), words -> new Passage.Heading(words.text()));
            case BlockQuote quote -> leaves(quote).forEach(leaf -> add(Inlines.of(leaf), Passage.Quote::new));
            case ListBlock list -> items(list);
            default -> leaves(block).forEach(leaf -> add(Inlines.of(leaf), Passage.Paragraph::new));
        }
    }

    private void add(Words words, Function<Words, Passage> passage) {
        if (!words.text().isBlank()) passages.add(passage.apply(words));
    }

    /** Lists in lists become one: a phone and a sheet of paper have no room for a second margin. */
    private void items(ListBlock list) {
        List<Words> items = new ArrayList<>();
        collect(list, items);
        if (!items.isEmpty()) passages.add(new Passage.Items(items, list instanceof OrderedList));
    }

    /** What follows an inner list goes on after it, as an item of its own: the order of the words is the author's. */
    private static void collect(Node list, List<Words> items) {
        for (Node item : children(list)) {
            List<Node> own = new ArrayList<>();
            for (Node child : children(item)) {
                if (child instanceof ListBlock inner) {
                    item(own, items);
                    collect(inner, items);
                } else own.addAll(leaves(child));
            }
            item(own, items);
        }
    }

    private static void item(List<Node> own, List<Words> items) {
        Words words = Inlines.of(own);
        if (!words.text().isBlank()) items.add(words);
        own.clear();
    }

    /** The blocks below one that hold words, in order. */
    private static List<Node> leaves(Node block) {
        if (block instanceof Paragraph || block instanceof Heading) return List.of(block);
        return children(block).stream().flatMap(child -> leaves(child).stream()).toList();
    }

    /** Tells the author, on its line, of everything that prose has no place for. */
    private void leftOut(Node node) {
        switch (node) {
            case Image _ -> tell(node, Advice.picture());
            case Link link when !says(link) -> tell(node, Advice.link());
            case HtmlInline _ -> tell(node, Advice.tags());
            default -> {}
        }
        children(node).forEach(this::leftOut);
    }

    /** An address in angle brackets is read as it is: nothing is lost. */
    private static boolean says(Link link) {
        return link.getFirstChild() instanceof Text text && text.getLiteral().equals(link.getDestination());
    }

    private void tell(Node node, String words) {
        if (node.getSourceSpans().isEmpty()) return;
        int index = node.getSourceSpans().getFirst().getLineIndex();
        margin.warning(lines.get(index).number(), words);
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }
}
