package hearthside.screens.content;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Studio.Remark;
import java.util.List;

/** Findings in the words of {@code check}, which are English in every language of the house, as the keys of the files are. */
final class FindingsList extends Div {
    private final Words words;

    FindingsList(List<Remark> remarks, Words words) {
        this.words = words;
        var errors = remarks.stream().filter(Remark::error).count();
        add(Tags.p("soft", words.say("content.findings.count", errors, remarks.size() - errors)));
        if (!remarks.isEmpty())
            add(Tags.ul("findings", remarks.stream().map(this::item).toList()));
    }

    private ListItem item(Remark remark) {
        var place = Tags.with("finding-place", new Span(words.say("content.place", remark.file(), remark.line())));
        var told = new Span(remark.words());
        told.getElement().setAttribute("lang", "en");
        var weight = Tags.span(words.say(remark.error() ? "content.error" : "content.warning"));
        weight.setClassName(remark.error() ? "weight weight--error" : "weight");
        return Tags.with("finding", new ListItem(weight, place, told));
    }
}
