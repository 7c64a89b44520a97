package hearthside.sheet;

import hearthside.sheet.Element.Ballot;
import hearthside.sheet.Sheet.Audience;
import hearthside.workshop.Poll;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Paper ballots: the questions of one variant, with passing as an option like any other (safety rules 6 and 18). */
final class Slips {
    private static final int LINES_FOR_WORDS = 3;

    private final Workshop workshop;
    private final Labels labels;

    Slips(Workshop workshop, Labels labels) {
        this.workshop = workshop;
        this.labels = labels;
    }

    List<Sheet> sheets(Variant variant, int people) {
        return workshop.sectionsIn(variant).stream()
                .flatMap(section -> section.blocksIn(variant).stream())
                .flatMap(block -> block instanceof Poll poll ? Stream.of(poll) : Stream.empty())
                .map(poll -> sheet(poll, people))
                .toList();
    }

    private Sheet sheet(Poll poll, int people) {
        List<String> options = new ArrayList<>(poll.options());
        options.add(poll.pass());
        int lines = poll.forWords() ? LINES_FOR_WORDS : 0;
        Ballot ballot = new Ballot(poll.question(), help(poll.type(), labels), lines, options, people);
        return new Sheet("ballot-" + poll.id(), poll.question(), "", Audience.ROOM, "", List.of(ballot));
    }

    static String help(Poll.Type type, Labels labels) {
        return switch (type) {
            case Poll.Type.PickOne _ -> labels.say("ballots.one");
            case Poll.Type.PickSeveral several -> labels.say("ballots.several", several.max());
            case Poll.Type.Rank _ -> labels.say("ballots.rank");
            case Poll.Type.Scale _ -> labels.say("ballots.scale");
            case Poll.Type.Words _ -> labels.say("ballots.words", Poll.Type.Words.LONGEST);
        };
    }
}
