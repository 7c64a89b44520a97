package hearthside.sheet;

import hearthside.sheet.Element.Agenda;
import hearthside.sheet.Element.AgendaRow;
import hearthside.sheet.Element.Ballot;
import hearthside.sheet.Element.Heading;
import hearthside.sheet.Element.Paragraph;
import hearthside.sheet.Element.Points;
import hearthside.sheet.Element.QrCode;
import hearthside.sheet.Sheet.Audience;
import hearthside.workshop.Block;
import hearthside.workshop.Exercise;
import hearthside.workshop.Notes;
import hearthside.workshop.Paper;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Reading;
import hearthside.workshop.Reflection;
import hearthside.workshop.Section;
import hearthside.workshop.SheetText;
import hearthside.workshop.Slide;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import hearthside.workshop.Workshop.Agreement;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a facilitator prints for the evening itself. */
public final class Handouts {
    private static final int LINES_FOR_WORDS = 3;

    private final Workshop workshop;
    private final Paper paper;
    private final Labels labels;

    public Handouts(Workshop workshop, Paper paper) {
        this.workshop = workshop;
        this.paper = paper;
        this.labels = Labels.in(workshop.language());
    }

    /** @param starts when the first sitting begins; without it the times count from zero */
    public Pack runSheet(Variant variant, Optional<LocalTime> starts) {
        String message = labels.say("run.message", workshop.title(), minutes(variant));
        List<Element> elements = new ArrayList<>();
        for (List<Section> sitting : sittings(variant)) {
            if (variant.sittings().size() > 1)
                elements.add(new Heading(labels.say("run.sitting", 1 + elements.size() / 2), true));
            elements.add(new Agenda(
                    List.of(labels.say("run.time"), labels.say("run.step"), labels.say("run.minutes")),
                    rows(variant, sitting, starts.orElse(LocalTime.MIDNIGHT))));
        }
        return pack("run-sheet", labels.say("run.title"), message, "foot.facilitator", elements);
    }

    private static String minutes(Variant variant) {
        return variant.sittings().stream()
                .map(sitting -> Long.toString(sitting.toMinutes()))
                .collect(Collectors.joining(" + "));
    }

    private List<List<Section>> sittings(Variant variant) {
        List<List<Section>> sittings = new ArrayList<>(List.of(new ArrayList<>()));
        for (Section section : workshop.sectionsIn(variant)) {
            boolean next =
                    section.newSitting() && sittings.size() < variant.sittings().size();
            if (next && !sittings.getLast().isEmpty()) sittings.add(new ArrayList<>());
            sittings.getLast().add(section);
        }
        return sittings;
    }

    private List<AgendaRow> rows(Variant variant, List<Section> sections, LocalTime starts) {
        List<AgendaRow> rows = new ArrayList<>();
        LocalTime time = starts;
        for (Section section : sections) {
            Duration length = section.lengthIn(variant);
            rows.add(new AgendaRow(
                    time.format(DateTimeFormatter.ofPattern("H:mm")),
                    section.title(),
                    section.blocksIn(variant).stream().flatMap(this::step).toList(),
                    Long.toString(length.toMinutes())));
            time = time.plus(length);
        }
        return rows;
    }

    private Stream<String> step(Block block) {
        return switch (block) {
            case Slide slide -> Stream.of(labels.say("run.slide", slide.title()));
            case Reflection reflection -> Stream.of(labels.say("run.reflection", reflection.prompt()));
            case Poll poll -> Stream.of(labels.say("run.poll", poll.question()));
            case Exercise exercise ->
                Stream.of(labels.say("run.exercise", exercise.title(), minutes(exercise.length())));
            case Planning planning -> Stream.of(labels.say("run.planning", planning.title()));
            case Reading _, Notes _, SheetText _ -> Stream.empty();
        };
    }

    /** Half minutes count: 8:30 of talk is not eight minutes. */
    private static String minutes(Duration length) {
        return length.toSecondsPart() == 0
                ? Long.toString(length.toMinutes())
                : "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }

    /**
     * A ballot for each person and each question that this variant asks, four to a page where they fit.
     *
     * @param people how many will need one
     * @throws IllegalArgumentException if this variant asks nothing
     */
    public Pack ballots(Variant variant, int people) {
        List<Sheet> sheets = workshop.sectionsIn(variant).stream()
                .flatMap(section -> section.blocksIn(variant).stream())
                .flatMap(block -> block instanceof Poll poll ? Stream.of(poll) : Stream.empty())
                .map(poll -> ballot(poll, people))
                .toList();
        return pack("ballots", labels.say("ballots.title"), sheets);
    }

    private Sheet ballot(Poll poll, int people) {
        List<String> options = new ArrayList<>(poll.options());
        options.add(poll.pass());
        Ballot ballot = new Ballot(poll.question(), help(poll.type()), lines(poll.type()), options, people);
        return new Sheet("ballot-" + poll.id(), poll.question(), "", Audience.ROOM, "", List.of(ballot));
    }

    private static int lines(Poll.Type type) {
        return type instanceof Poll.Type.Words ? LINES_FOR_WORDS : 0;
    }

    private String help(Poll.Type type) {
        return switch (type) {
            case Poll.Type.PickOne _ -> labels.say("ballots.one");
            case Poll.Type.PickSeveral several -> labels.say("ballots.several", several.max());
            case Poll.Type.Rank _ -> labels.say("ballots.rank");
            case Poll.Type.Scale _ -> labels.say("ballots.scale");
            case Poll.Type.Words _ -> labels.say("ballots.words", Poll.Type.Words.LONGEST);
        };
    }

    /**
     * For the wall.
     *
     * @param address of the room, to be scanned and joined; none before there is a room
     */
    public Pack agreements(Optional<String> address) {
        List<Element> elements = new ArrayList<>();
        for (Agreement agreement : workshop.agreements()) {
            elements.add(new Heading(agreement.title(), false));
            elements.add(Paragraph.plain(agreement.words()));
        }
        address.ifPresent(content -> elements.add(new QrCode(content, labels.say("agreements.join"))));
        Sheet sheet = new Sheet(
                "agreements",
                labels.say("agreements.title"),
                labels.say("agreements.message"),
                Audience.ROOM,
                labels.say("foot.room"),
                elements);
        return new Pack("agreements", sheet.title(), workshop.credit(), labels, paper, true, false, List.of(sheet));
    }

    /** What one can hold up without a word, and where to turn afterwards. */
    public Pack distressCard(Support support) {
        List<Element> elements = List.of(
                Points.plain(List.of(
                        labels.say("card.point.pause"), labels.say("card.point.leave"), labels.say("card.point.ask"))),
                new Heading(labels.say("card.after"), true),
                SupportSheet.entries(support));
        return pack("distress-card", labels.say("card.title"), labels.say("card.message"), "foot.support", elements);
    }

    private Pack pack(String id, String title, String message, String foot, List<Element> elements) {
        return pack(id, title, List.of(new Sheet(id, title, message, Audience.ROOM, labels.say(foot), elements)));
    }

    private Pack pack(String name, String title, List<Sheet> sheets) {
        return new Pack(name, title, workshop.credit(), labels, paper, false, false, sheets);
    }
}
