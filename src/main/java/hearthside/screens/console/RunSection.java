package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import hearthside.screens.Tags;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * One section of the run sheet, with its steps while the room is in it. What is there stays and only says something else: the
 * keyboard may be on it.
 */
final class RunSection extends ListItem {
    private final IntConsumer jump;
    private final Row row;
    private List<Row> steps = List.of();

    RunSection(int step, IntConsumer jump) {
        this.jump = jump;
        row = new Row(step, jump);
        add(row.button);
    }

    void show(RunLine line) {
        row.show(line);
        setClassName("run-now", !line.inside().isEmpty());
        var wanted = line.inside().stream().map(RunLine::step).toList();
        if (!wanted.equals(steps.stream().map(Row::step).toList())) open(wanted);
        for (var place = 0; place < steps.size(); place++)
            steps.get(place).show(line.inside().get(place));
    }

    private void open(List<Integer> wanted) {
        removeAll();
        add(row.button);
        steps = wanted.stream().map(step -> new Row(step, jump)).toList();
        if (!steps.isEmpty())
            add(Tags.ol(
                    "run-steps",
                    steps.stream().map(step -> new ListItem(step.button)).toList()));
    }

    private static final class Row {
        private final int step;
        private final Component plan = time("plan");
        private final Component anew = time("anew");
        private final Component real = time("real");
        private final Component title = Tags.tag("span", "");
        private final NativeButton button;

        Row(int step, IntConsumer jump) {
            this.step = step;
            button = Keys.pressable(
                    "jump-" + step, "run-row run-jump", () -> jump.accept(step), plan, anew, real, title);
        }

        int step() {
            return step;
        }

        void show(RunLine line) {
            plan.getElement().setText(line.planned());
            anew.getElement().setText(line.retimed().orElse(""));
            real.getElement().setText(line.real());
            title.getElement().setText(line.title());
            var here = line.place() == RunLine.Place.NOW;
            title.getElement().setAttribute("class", here ? "run-here" : "");
            button.setClassName("run-row run-jump " + line.place().style());
            if (here && line.inside().isEmpty()) button.getElement().setAttribute("aria-current", "step");
            else button.getElement().removeAttribute("aria-current");
        }

        private static Component time(String style) {
            var time = Tags.tag("time", "");
            time.getElement().setAttribute("class", style);
            return time;
        }
    }
}
