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
    private List<RunLine> drawn = List.of();

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
        var lines = RunLine.sections(moment, words);
        if (lines.equals(drawn)) return;
        drawn = lines;
        sections.removeAll();
        sections.add(Tags.ol("", lines.stream().map(this::section).toList()));
        sections.getElement().executeJs("this.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })");
    }

    private ListItem section(RunLine line) {
        var item = new ListItem(row(line));
        if (line.inside().isEmpty()) return item;
        item.setClassName("run-now");
        item.add(Tags.ol(
                "run-steps",
                line.inside().stream().map(step -> new ListItem(row(step))).toList()));
        return item;
    }

    private Component row(RunLine line) {
        var row = Keys.pressable(
                "jump-" + line.step(),
                "run-row run-jump " + line.place().style(),
                () -> ahead.from(line.step()),
                time("plan", line.planned()),
                time("anew", line.retimed().orElse("")),
                time("real", line.real()),
                Tags.tag(line.place() == RunLine.Place.NOW ? "b" : "span", line.title()));
        if (line.place() == RunLine.Place.NOW && line.inside().isEmpty())
            row.getElement().setAttribute("aria-current", "step");
        return row;
    }

    private static Component time(String style, String text) {
        var time = Tags.tag("time", text);
        time.getElement().setAttribute("class", style);
        return time;
    }
}
