package hearthside.sheet;

import hearthside.sheet.Element.AnswerLine;
import hearthside.sheet.Element.Calendar;
import hearthside.sheet.Element.Choices;
import hearthside.sheet.Element.Heading;
import hearthside.sheet.Element.NewPage;
import hearthside.sheet.Element.Paragraph;
import hearthside.sheet.Element.Points;
import hearthside.sheet.Element.RulesCard;
import hearthside.sheet.Element.Tick;
import hearthside.sheet.Element.TickList;
import hearthside.sheet.Element.Week;
import hearthside.sheet.Element.WritingLines;
import hearthside.sheet.PackOrder.Copies;
import hearthside.sheet.Sheet.Audience;
import hearthside.workshop.Planning.Practice;
import hearthside.workshop.SheetText;
import hearthside.workshop.SheetText.Kind;
import hearthside.workshop.SheetText.Part;
import hearthside.workshop.Workshop;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes sheets of what an author wrote, filled in with what this couple decided and this partner wrote. */
final class Authored {
    private final Workshop workshop;
    private final PackOrder order;
    private final Labels labels;
    private final Filled filled;

    Authored(Workshop workshop, PackOrder order, Labels labels) {
        this.workshop = workshop;
        this.order = order;
        this.labels = labels;
        this.filled = switch (order.copies()) {
            case Copies.ForBoth _ -> Filled.nothing();
            case Copies.Mine mine -> new Filled(workshop, mine.words());
        };
    }

    Sheet sheet(SheetText text, Audience audience, String foot) {
        List<Element> elements = new ArrayList<>();
        String asked = "";
        for (Part part : text.parts()) {
            switch (part) {
                case Part.Words words -> elements.add(Paragraph.plain(words.text()));
                case Part.Heading heading -> elements.add(new Heading(heading.text(), true));
                case Part.Points points -> elements.add(Points.plain(points.items()));
                case Part.Rules rules -> elements.add(new RulesCard(rules.rules()));
                case Part.NewPage page -> elements.add(new NewPage(page.title(), page.message()));
                case Part.RoomPicture picture ->
                    Stream.ofNullable(order.pictures().get(picture.poll())).forEach(elements::add);
                case Part.Field field -> {
                    elements.add(field(field, asked));
                    asked = field.label();
                }
            }
        }
        if (filled.keepsTheRestOn(text))
            filled.homeless().forEach((prompt, words) -> elements.add(new WritingLines(prompt, 2, words)));
        return new Sheet(text.id(), text.title(), text.message(), audience, foot, elements);
    }

    /** @param before the label of the field above: two boxes under a reflection ask whether it may be shared */
    private Element field(Part.Field field, String before) {
        String label = field.label();
        return switch (field.kind()) {
            case Kind.Lines(int count) ->
                count == 1 ? new AnswerLine(label, filled.at(label)) : new WritingLines(label, count, filled.at(label));
            case Kind.TickList(List<String> items) ->
                new TickList(label, ticks(items, filled.sharing(before, items.size())));
            case Kind.Choices(List<String> rows) -> new Choices(label, rows, answers());
            case Kind.WeekTable() -> week(label, List.of());
            case Kind.FourWeeks() -> calendar(label);
            case Kind.Date(), Kind.Signature() -> new AnswerLine(label, "");
            case Kind.FromPlan plan ->
                switch (plan.part()) {
                    case PRACTICE -> practice(label);
                    case DAYS -> week(label, List.copyOf(order.plan().days()));
                    case TIME -> new AnswerLine(label, order.plan().time().orElse(""));
                    case CHECK_IN ->
                        new AnswerLine(
                                label, order.plan().checkIn().map(labels::date).orElse(""));
                };
        };
    }

    private static List<Tick> ticks(List<String> items, int ticked) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Tick(items.get(i), i == ticked))
                .toList();
    }

    private List<String> answers() {
        return List.of(labels.say("choice.yes"), labels.say("choice.maybe"), labels.say("choice.not-now"));
    }

    private Week week(String label, List<DayOfWeek> chosen) {
        return new Week(
                label,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Tick(labels.day(day), chosen.contains(day)))
                        .toList());
    }

    private Calendar calendar(String label) {
        List<String> weeks = IntStream.rangeClosed(1, 4)
                .mapToObj(week -> labels.say("calendar.week", week))
                .toList();
        return new Calendar(label, labels.say("calendar.corner"), weeks, labels.days(), labels.say("calendar.helped"));
    }

    /** Boxes for the practices on offer; a practice in the couple's own words gets a line of its own. */
    private Element practice(String label) {
        List<Practice> offered = Cover.practices(workshop);
        String chosen = Cover.practice(workshop, order.plan());
        List<Tick> ticks = offered.stream()
                .map(practice -> new Tick(practice.title(), practice.title().equals(chosen)))
                .toList();
        boolean fits = chosen.isEmpty() || ticks.stream().anyMatch(Tick::ticked);
        return fits && !ticks.isEmpty() ? new TickList(label, ticks) : new AnswerLine(label, chosen);
    }
}
