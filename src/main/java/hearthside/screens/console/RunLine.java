package hearthside.screens.console;

import hearthside.room.Progress;
import hearthside.screens.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One line of the run sheet.
 *
 * @param step where a press on it leads
 * @param retimed when it begins after re-timing, if that was in time for it
 * @param real when it began, or when it will if the rest goes as planned
 * @param inside the steps of the section that the room is in
 */
record RunLine(
        int step,
        String planned,
        Optional<String> retimed,
        String real,
        String title,
        Place place,
        List<RunLine> inside) {
    RunLine {
        inside = List.copyOf(inside);
    }

    enum Place {
        DONE("run-done"),
        NOW("run-step"),
        NEXT("run-next"),
        LEFT_OUT("run-next run-out");

        private final String style;

        Place(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /** The lobby and the sections, the current one opened. */
    static List<RunLine> sections(Moment moment, Words words) {
        return new Reading(moment, words, moment.progress(), new StepWords(words)).sections();
    }

    private record Reading(Moment moment, Words words, Progress progress, StepWords names) {
        List<RunLine> sections() {
            var lines = new ArrayList<RunLine>();
            var from = 0;
            for (var step = 1; step <= moment.agenda().size(); step++)
                if (step == moment.agenda().size() || begins(step)) {
                    lines.add(section(from, step));
                    from = step;
                }
            return lines;
        }

        private boolean begins(int step) {
            return !moment.agenda()
                    .item(step)
                    .section()
                    .equals(moment.agenda().item(step - 1).section());
        }

        private RunLine section(int from, int to) {
            var at = moment.state().at();
            var here = from <= at && at < to;
            var title = moment.agenda()
                    .item(from)
                    .section()
                    .map(section -> section.title())
                    .orElse(words.say("console.step.lobby"));
            var out = IntStream.range(from, to).allMatch(moment.state()::leavesOut);
            var place = here ? Place.NOW : at >= from ? Place.DONE : out ? Place.LEFT_OUT : Place.NEXT;
            var inside = here && from > 0
                    ? IntStream.range(from, to).mapToObj(this::step).toList()
                    : List.<RunLine>of();
            return line(from, to, title, place, inside);
        }

        private String real(int from, int to, Place place) {
            return IntStream.range(from, to)
                    .mapToObj(progress::entered)
                    .flatMap(entered -> entered.stream())
                    .min(Instant::compareTo)
                    .map(this::clock)
                    .orElseGet(() -> place == Place.NEXT ? clock(progress.expected(from)) : "–");
        }

        private RunLine step(int step) {
            var at = moment.state().at();
            var out = moment.state().leavesOut(step);
            var place = step == at ? Place.NOW : out ? Place.LEFT_OUT : step < at ? Place.DONE : Place.NEXT;
            return line(step, step + 1, names.name(moment.agenda().step(step)), place, List.of());
        }

        private RunLine line(int from, int to, String title, Place place, List<RunLine> inside) {
            var out = place == Place.LEFT_OUT;
            return new RunLine(
                    from,
                    clock(progress.planned(from)),
                    progress.retimed(from).map(begins -> out ? "–" : clock(begins)),
                    real(from, to, place),
                    out ? words.say("console.run.out", title) : title,
                    place,
                    inside);
        }

        private String clock(Instant instant) {
            return new DriftWords(words).time(moment, instant);
        }
    }
}
