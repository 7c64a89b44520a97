package hearthside.sheet;

import hearthside.sheet.Element.Heading;
import hearthside.sheet.Element.Paragraph;
import hearthside.sheet.Element.Points;
import hearthside.sheet.Element.Voice;
import hearthside.workshop.Exercise;
import hearthside.workshop.Exercise.Turn;
import hearthside.workshop.Notes;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Prose;
import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Run;
import hearthside.workshop.Prose.Words;
import hearthside.workshop.Reading;
import hearthside.workshop.Reflection;
import hearthside.workshop.Section.Placed;
import hearthside.workshop.SheetText;
import hearthside.workshop.Slide;
import hearthside.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One block after another, as the one who leads needs to read it. */
final class GuideSteps {
    private final Workshop workshop;
    private final Labels labels;

    GuideSteps(Workshop workshop, Labels labels) {
        this.workshop = workshop;
        this.labels = labels;
    }

    List<Element> of(Placed placed) {
        return switch (placed.block()) {
            case Slide slide -> step("run.slide", slide.title(), placed, slide(slide));
            case Reflection reflection -> step("run.reflection", reflection.prompt(), placed, reflection(reflection));
            case Poll poll -> step("run.poll", poll.question(), placed, poll(poll));
            case Exercise exercise -> exercise(exercise, placed);
            case Planning planning -> step("run.planning", planning.title(), placed, planning(planning));
            case Notes notes -> notes(notes);
            case Reading reading -> reading(reading);
            case SheetText sheet -> List.of(small(labels.say("guide.sheet", sheet.title())));
        };
    }

    private List<Element> step(String kind, String title, Placed placed, List<Element> more) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(labels.say(kind, title), true));
        if (!placed.onlyIn().isEmpty()) elements.add(small(labels.say("guide.only", variants(placed.onlyIn()))));
        elements.addAll(more);
        return elements;
    }

    private String variants(Set<String> ids) {
        return workshop.variants().stream()
                .filter(variant -> ids.contains(variant.id()))
                .map(labels::sittings)
                .collect(Collectors.joining(", "));
    }

    private List<Element> slide(Slide slide) {
        List<Element> elements = new ArrayList<>();
        slide.card().ifPresent(card -> elements.add(small(labels.say("guide.card", card.number(), card.of()))));
        slide.text().forEach(text -> elements.add(Paragraph.plain(text)));
        slide.stones().ifPresent(stones -> {
            elements.add(Paragraph.plain(labels.say("guide.stones", String.join(", ", stones.labels()))));
            elements.add(Paragraph.plain(labels.say("guide.ground", stones.ground())));
        });
        return elements;
    }

    private List<Element> reflection(Reflection reflection) {
        return List.of(small(labels.say(reflection.askToShare() ? "guide.reflection.share" : "guide.reflection")));
    }

    private List<Element> poll(Poll poll) {
        List<Element> elements = new ArrayList<>();
        elements.add(small(labels.say(poll.forFacilitatorOnly() ? "guide.poll.alone" : "guide.poll.all")));
        elements.add(Points.plain(
                Stream.concat(poll.options().stream(), Stream.of(poll.pass())).toList()));
        return elements;
    }

    private List<Element> exercise(Exercise exercise, Placed placed) {
        List<Element> elements = new ArrayList<>();
        String title = labels.say("run.exercise", exercise.title(), Labels.clock(exercise.length()));
        elements.add(new Heading(title, true));
        if (!placed.onlyIn().isEmpty()) elements.add(small(labels.say("guide.only", variants(placed.onlyIn()))));
        if (exercise.forCouples()) elements.add(small(labels.say("guide.couples")));
        elements.add(new Points(exercise.turns().stream().map(this::turn).toList(), true));
        elements.add(said("guide.alone", exercise.alone()));
        return elements;
    }

    private Words turn(Turn turn) {
        String words = Stream.of(
                        Optional.of(labels.say("guide.turn", Labels.clock(turn.length()), turn.words())),
                        turn.hint(),
                        turn.sentence().map(sentence -> labels.say("guide.sentence", sentence)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Words.plain(words);
    }

    private List<Element> planning(Planning planning) {
        return List.of(new Points(
                planning.practices().stream()
                        .map(practice -> new Words(List.of(
                                new Run(practice.title(), Prose.Voice.STRONG),
                                new Run(practice.words().isEmpty() ? "" : ". " + practice.words(), Prose.Voice.PLAIN))))
                        .toList(),
                false));
    }

    /** What to say is set as speech; the rest begins with what it is. */
    private List<Element> notes(Notes notes) {
        List<Element> elements = new ArrayList<>();
        notes.say().forEach(words -> elements.add(new Paragraph(Words.plain(words), Voice.QUOTE)));
        notes.watchFor().forEach(words -> elements.add(said("guide.watch", words)));
        notes.ifUpset().forEach(words -> elements.add(said("guide.upset", words)));
        notes.ifLate().forEach(words -> elements.add(said("guide.late", words)));
        return elements;
    }

    private Paragraph said(String key, String words) {
        return new Paragraph(
                new Words(
                        List.of(new Run(labels.say(key), Prose.Voice.STRONG), new Run(" " + words, Prose.Voice.PLAIN))),
                Voice.BODY);
    }

    /** How it begins; the whole of it is in every pack. */
    private List<Element> reading(Reading reading) {
        return reading.prose().passages().stream()
                .flatMap(passage ->
                        passage instanceof Passage.Paragraph(Words words) ? Stream.of(words) : Stream.empty())
                .limit(1)
                .<Element>map(words -> small(labels.say("guide.reading", beginning(words.text()))))
                .toList();
    }

    private String beginning(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static Paragraph small(String words) {
        return new Paragraph(Words.plain(words), Voice.SMALL);
    }
}
