package hearthside.sheet;

import hearthside.sheet.Element.Scale;
import hearthside.sheet.Element.Tick;
import hearthside.sheet.Element.TickList;
import hearthside.sheet.Element.WritingLines;
import hearthside.workshop.Poll;
import hearthside.workshop.Section;
import hearthside.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The workshop's own evaluation, as one sheet that nobody signs. */
final class EvaluationForm {
    /** What a workshop calls the section that looks back. */
    static final String SECTION = "evaluation";

    private static final int LINES = 2;

    private EvaluationForm() {}

    static Optional<Sheet> sheet(Workshop workshop, Labels labels) {
        List<Poll> polls = polls(workshop);
        if (polls.isEmpty()) return Optional.empty();
        List<Element> elements = new ArrayList<>();
        polls.forEach(poll -> elements.add(question(poll, labels)));
        elements.add(new WritingLines(labels.say("evaluation.helped"), LINES, ""));
        elements.add(new WritingLines(labels.say("evaluation.otherwise"), LINES, ""));
        return Optional.of(Handouts.sheet(
                SECTION,
                labels.say("evaluation.title"),
                labels.say("evaluation.message"),
                labels.say("evaluation.foot"),
                elements));
    }

    static List<Poll> polls(Workshop workshop) {
        return workshop.sections().stream()
                .filter(section -> section.id().equals(SECTION))
                .flatMap(Section::everything)
                .flatMap(block -> block instanceof Poll poll ? Stream.of(poll) : Stream.empty())
                .toList();
    }

    private static Element question(Poll poll, Labels labels) {
        return switch (poll.type()) {
            case Poll.Type.Scale scale ->
                new Scale(poll.question(), steps(scale), scale.lowEnd(), scale.highEnd(), poll.pass());
            case Poll.Type.Words _ -> new WritingLines(poll.question(), LINES, "");
            case Poll.Type.PickOne _, Poll.Type.PickSeveral _, Poll.Type.Rank _ ->
                new TickList(poll.question() + " " + Slips.help(poll.type(), labels), options(poll));
        };
    }

    private static List<String> steps(Poll.Type.Scale scale) {
        return IntStream.rangeClosed(scale.low(), scale.high())
                .mapToObj(Integer::toString)
                .toList();
    }

    private static List<Tick> options(Poll poll) {
        return Stream.concat(poll.options().stream(), Stream.of(poll.pass()))
                .map(option -> new Tick(option, false))
                .toList();
    }
}
