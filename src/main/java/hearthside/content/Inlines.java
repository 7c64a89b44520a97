package hearthside.content;

import hearthside.workshop.Prose.Run;
import hearthside.workshop.Prose.Voice;
import hearthside.workshop.Prose.Words;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words in a paragraph, each in its voice. Tags are left out, what stands between them stays. */
final class Inlines {
    private final List<Run> runs = new ArrayList<>();

    private Inlines() {}

    static Words of(Node block) {
        return of(List.of(block));
    }

    /** Several paragraphs as one. */
    static Words of(List<Node> blocks) {
        Inlines inlines = new Inlines();
        for (Node block : blocks) {
            inlines.add(" ", Voice.PLAIN);
            inlines.read(block, Voice.PLAIN);
        }
        return inlines.words();
    }

    private void read(Node parent, Voice voice) {
        for (Node node : Markdown.children(parent)) {
            switch (node) {
                case Text text -> add(text.getLiteral(), voice);
                case Code code -> add(code.getLiteral(), voice);
                case SoftLineBreak _, HardLineBreak _ -> add(" ", voice);
                case HtmlInline tag -> add(tag.getLiteral().startsWith("<br") ? " " : "", voice);
                case StrongEmphasis strong -> read(strong, Voice.STRONG);
                case Emphasis emphasis -> read(emphasis, voice == Voice.STRONG ? voice : Voice.EMPHASIS);
                default -> read(node, voice);
            }
        }
    }

    /** Adds to the last run where the voice is the same, and never a second space. */
    private void add(String text, Voice voice) {
        boolean afterSpace = runs.isEmpty() || runs.getLast().text().endsWith(" ");
        String single = text.replaceAll(" {2,}", " ");
        String rest = afterSpace && single.startsWith(" ") ? single.substring(1) : single;
        if (rest.isEmpty()) return;
        boolean goesOn = !runs.isEmpty() && runs.getLast().voice() == voice;
        runs.add(new Run(goesOn ? runs.removeLast().text() + rest : rest, voice));
    }

    private Words words() {
        if (!runs.isEmpty() && runs.getLast().text().endsWith(" ")) {
            Run last = runs.removeLast();
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) runs.add(new Run(text, last.voice()));
        }
        return new Words(runs);
    }
}
