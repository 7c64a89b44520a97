package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import java.util.List;

/** Left: the plan and how it really goes. Every line can be jumped to. */
final class RunSheetPart extends Nav implements Part {
    private final Words words;
    private final LookAhead ahead;
    private final Component retimedHead = time("anew", "");
    private final RetimePart retime;
    private final H2 standing = new H2();
    private final Paragraph ending = new Paragraph();
    private final Div sections = new Div();
    private List<RunSection> drawn = List.of();
    private int at = -1;

    RunSheetPart(LookAhead ahead, RetimePart retime, Words words) {
        this.words = words;
        this.ahead = ahead;
        this.retime = retime;
        setClassName("run");
        getElement().setAttribute("aria-label", words.say("console.run"));
        add(Tags.div("drift", standing, ending, retime), list());
    }

    private Component list() {
        var head = Tags.with("run-row run-head", new Paragraph());
        retimedHead.getElement().setText(words.say("console.run.new"));
        head.add(new Span(words.say("console.run.plan")), retimedHead);
        head.add(new Span(words.say("console.run.real")), new Span());
        head.getElement().setAttribute("aria-hidden", "true");
        return Tags.div("run-list", head, sections);
    }

    @Override
    public void show(Moment moment) {
        standing.setText(new DriftWords(words).standing(moment));
        ending.setText(new DriftWords(words).ending(moment));
        retime.show(moment);
        setClassName("run--retimed", moment.state().retiming().isPresent());
        show(RunLine.sections(moment, words));
        if (moment.state().at() == at) return;
        at = moment.state().at();
        sections.getElement().executeJs("this.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })");
    }

    private void show(List<RunLine> lines) {
        if (drawn.isEmpty()) {
            drawn = lines.stream()
                    .map(line -> new RunSection(line.step(), ahead::from))
                    .toList();
            sections.add(Tags.ol("", List.<ListItem>copyOf(drawn)));
        }
        for (var place = 0; place < drawn.size(); place++) drawn.get(place).show(lines.get(place));
    }

    private static Component time(String style, String text) {
        var time = Tags.tag("time", text);
        time.getElement().setAttribute("class", style);
        return time;
    }
}
