package hearthside.screens.console;

import hearthside.room.Retiming;
import hearthside.room.Step;
import hearthside.screens.Words;
import hearthside.workshop.Section;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a plan cuts, in words: section by section, in running order. */
record RetimeWords(Moment moment, Retiming plan, Words words) {
    List<String> leftOut() {
        return sections().stream().flatMap(section -> leftOut(section).stream()).toList();
    }

    private Optional<String> leftOut(Section section) {
        var out = steps(section).stream().filter(plan.leftOut()::contains).toList();
        if (out.isEmpty()) return Optional.empty();
        if (out.size() == steps(section).size()) return Optional.of(section.title());
        var parts = out.stream()
                .map(step -> part(moment.agenda().step(step)))
                .distinct()
                .collect(Collectors.joining(" · "));
        return Optional.of(words.say("console.retime.out.of", section.title(), parts));
    }

    private String part(Step step) {
        return switch (step) {
            case Step.Taking(var exercise, int _) -> words.say("console.retime.exercise", exercise.title());
            case Step.Asking(var poll) -> words.say("console.step.asking", poll.question());
            case Step.Closed(var poll) -> words.say("console.step.asking", poll.question());
            case Step.Revealed(var poll) -> words.say("console.step.asking", poll.question());
            case Step.Lobby _, Step.Showing _, Step.Reflecting _, Step.Choosing _ -> new StepWords(words).name(step);
        };
    }

    List<String> shorter() {
        return sections().stream().flatMap(section -> shorter(section).stream()).toList();
    }

    private Optional<String> shorter(Section section) {
        var written = kept(section).stream()
                .map(step -> moment.agenda().item(step).length())
                .reduce(Duration.ZERO, Duration::plus);
        var now = kept(section).stream().map(plan::length).reduce(Duration.ZERO, Duration::plus);
        return Optional.of(now)
                .filter(length -> length.compareTo(written) < 0)
                .map(length -> words.say(
                        "console.retime.shorter.line",
                        section.title(),
                        TimerLine.clock(length),
                        TimerLine.clock(written)));
    }

    /** What keeps every second of its time. */
    List<String> kept() {
        return sections().stream()
                .filter(section ->
                        shorter(section).isEmpty() && leftOut(section).isEmpty())
                .map(Section::title)
                .toList();
    }

    String ending() {
        var planned = moment.progress().plannedEnd();
        var drift = new DriftWords(words);
        var inTime = Duration.between(planned, plan.ends()).toSeconds() < 30;
        return inTime
                ? words.say("console.retime.ends", drift.time(moment, planned))
                : words.say("console.retime.still", drift.time(moment, plan.ends()), drift.time(moment, planned));
    }

    private List<Section> sections() {
        return plan.lengths().keySet().stream()
                .sorted()
                .flatMap(step -> moment.agenda().item(step).section().stream())
                .distinct()
                .toList();
    }

    private Set<Integer> steps(Section section) {
        return IntStream.range(0, moment.agenda().size())
                .filter(plan::covers)
                .filter(step -> moment.agenda()
                        .item(step)
                        .section()
                        .filter(section::equals)
                        .isPresent())
                .boxed()
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private List<Integer> kept(Section section) {
        return steps(section).stream()
                .filter(step -> !plan.leftOut().contains(step))
                .toList();
    }
}
