package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.workshop.Prose;
import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Run;
import java.util.List;

/** Running text, as elements. What an author wrote is always set as text, never as markup. */
final class ProsePreview extends Div {
    ProsePreview(Prose prose) {
        setClassName("phone-reading");
        prose.passages().forEach(passage -> add(element(passage)));
    }

    private static Component element(Passage passage) {
        return switch (passage) {
            case Passage.Heading(String text) -> new H5(text);
            case Passage.Paragraph(Prose.Words words) -> filled(new Paragraph(), words);
            case Passage.Quote(Prose.Words words) -> filled(new HtmlContainer("blockquote"), words);
            case Passage.Items(List<Prose.Words> items, boolean numbered) ->
                numbered ? Tags.ol("", list(items)) : Tags.ul("", list(items));
        };
    }

    private static List<ListItem> list(List<Prose.Words> items) {
        return items.stream().map(words -> filled(new ListItem(), words)).toList();
    }

    private static <C extends HtmlContainer> C filled(C element, Prose.Words words) {
        words.runs().forEach(run -> element.add(voiced(run)));
        return element;
    }

    private static Component voiced(Run run) {
        return switch (run.voice()) {
            case PLAIN -> Tags.span(run.text());
            case STRONG -> Tags.tag("b", run.text());
            case EMPHASIS -> Tags.tag("em", run.text());
        };
    }
}
