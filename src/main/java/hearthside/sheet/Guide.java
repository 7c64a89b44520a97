package hearthside.sheet;

import hearthside.sheet.Element.Frontispiece;
import hearthside.sheet.Element.Heading;
import hearthside.sheet.Element.NewPage;
import hearthside.sheet.Element.Paragraph;
import hearthside.sheet.Element.Points;
import hearthside.sheet.Element.Tick;
import hearthside.sheet.Element.TickList;
import hearthside.sheet.Element.Voice;
import hearthside.workshop.Prose.Words;
import hearthside.workshop.Section;
import hearthside.workshop.Section.Placed;
import hearthside.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facilitator's guide: how to use it, the checklist, then every section with all that happens in it. */
final class Guide {
    private static final List<String> POINTS = List.of("screened", "private-contact", "local-partner", "exits");

    private final Workshop workshop;
    private final Labels labels;
    private final GuideSteps steps;

    Guide(Workshop workshop, Labels labels) {
        this.workshop = workshop;
        this.labels = labels;
        this.steps = new GuideSteps(workshop, labels);
    }

    Sheet sheet() {
        List<Element> elements = new ArrayList<>();
        elements.add(new Frontispiece(workshop.title(), labels.say("guide.line")));
        elements.add(new Heading(labels.say("guide.use"), false));
        elements.add(Points.plain(Stream.of("notes", "minutes", "pass", "private", "late")
                .map(point -> labels.say("guide.use." + point))
                .toList()));
        elements.add(new NewPage(labels.house("checklist.title"), labels.say("guide.checklist")));
        POINTS.forEach(point -> elements.addAll(checked(point)));
        elements.add(new NewPage(labels.say("guide.sections"), labels.say("guide.sections.message")));
        workshop.sections().forEach(section -> elements.addAll(section(section)));
        return Handouts.sheet("guide", labels.say("guide.title"), "", labels.say("foot.facilitator"), elements);
    }

    /** The words of the checklist in the house, because it is the same one. */
    private List<Element> checked(String point) {
        String key = "checklist." + point;
        return List.of(
                new TickList("", List.of(new Tick(labels.house(key), false))),
                new Paragraph(Words.plain(labels.house(key + ".why")), Voice.SMALL));
    }

    private List<Element> section(Section section) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(section.title(), false));
        elements.add(new Paragraph(Words.plain(times(section)), Voice.SMALL));
        for (Placed placed : section.blocks()) elements.addAll(steps.of(placed));
        return elements;
    }

    private String times(Section section) {
        String minutes = workshop.variants().stream()
                .filter(section::runsIn)
                .map(variant ->
                        labels.say("guide.minutes", Labels.clock(section.lengthIn(variant)), labels.sittings(variant)))
                .collect(Collectors.joining("\u00a0· "));
        return Stream.of(
                        labels.say("guide.times", minutes),
                        section.newSitting() ? labels.say("guide.new-sitting") : "",
                        section.canCut() ? labels.say("guide.can-cut") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
